using Towngreen.Uswds.Forms;

namespace Towngreen.Uswds.Tests;

public sealed class FieldTests
{
    [Fact]
    public void Input_HintAndError_BothDescribeTheControl()
    {
        var html = new InputOptions(Markup.Field(hint: "As on the seal.", error: "Enter a name.")).ToHtml().Parse();

        Assert.Equal("As on the seal. | Error: Enter a name.", html.Described(html.One("input")));
        Assert.Equal("true", html.One("input").GetAttribute("aria-invalid"));
    }

    [Fact]
    public void Input_Required_SaysSoInWords() =>
        Assert.Equal("Name (required)", new InputOptions(Markup.Field(required: true)).ToHtml().Parse().One("label").TextContent);

    [Fact]
    public void Input_Required_SaysSoInTheReadersLanguage() =>
        Assert.Equal("Name (obligatorio)", Markup.In("es", () => new InputOptions(Markup.Field(required: true)).ToHtml().Parse().One("label").TextContent));

    [Fact]
    public void Input_Password_IsNeverShownAgain() =>
        Assert.Null(new InputOptions(Markup.Field()) { Type = "password", Value = "hunter2" }.ToHtml().Parse().One("input").GetAttribute("value"));

    [Fact]
    public void Input_HostileText_StaysText()
    {
        var html = new InputOptions(Markup.Field(hint: "<script>alert(1)</script>")) { Value = "\"><script>" }.ToHtml().Parse();

        Assert.Empty(html.QuerySelectorAll("script"));
        Assert.Equal("\"><script>", html.One("input").GetAttribute("value"));
    }

    [Fact]
    public void Textarea_TextBeginningWithABreak_KeepsIt() =>
        Assert.Equal("\nfirst", new TextareaOptions(Markup.Field()) { Value = "\nfirst" }.ToHtml().Parse().One("textarea").TextContent);

    [Fact]
    public void Select_Grouped_KeepsChoicesTogether()
    {
        var html = new SelectOptions(Markup.Field(), [new("a", "A", Group: "West"), new("b", "B", Group: "East"), new("c", "C", Group: "West")]) { Value = "c" }
            .ToHtml().Parse();

        Assert.Equal(["West", "East"], html.QuerySelectorAll("optgroup").Select(group => group.GetAttribute("label")!));
        Assert.Equal("c", html.One("option[selected]").GetAttribute("value"));
    }

    [Fact]
    public void Choices_Error_IsReadWithTheGroup()
    {
        var html = new ChoicesOptions(Markup.Field(error: "Choose one."), [new("a", "A")], new HashSet<string> { "a" }).ToHtml().Parse();

        Assert.Equal("Error: Choose one.", html.Described(html.One("fieldset")));
        Assert.NotNull(html.One("input[value=a][checked]"));
    }

    [Fact]
    public void Checkbox_Bound_PostsNoWhenUnticked()
    {
        var html = new CheckboxOptions(Markup.Field()) { Unchecked = "false" }.ToHtml().Parse();

        Assert.Equal("false", html.One("input[type=hidden][name='Town.Name']").GetAttribute("value"));
        Assert.False(html.One("input[type=checkbox]").HasAttribute("checked"));
    }

    [Fact]
    public void Date_ImpossibleDay_MarksAllPartsAndKeepsThem()
    {
        var html = new DateOptions(Markup.Field(error: "No such day."), new("2", "31", "2026")).ToHtml().Parse();

        Assert.Equal(3, html.QuerySelectorAll("[aria-invalid=true]").Length);
        Assert.Equal("2", html.One("option[selected]").GetAttribute("value"));
        Assert.Equal(["31", "2026"], html.QuerySelectorAll("input").Select(input => input.GetAttribute("value")!));
    }

    [Fact]
    public void Date_PartMissing_MarksThatPartOnly()
    {
        var html = new DateOptions(Markup.Field(error: "Also enter the year."), new("2", "3", "")).ToHtml().Parse();

        Assert.Equal("Town.Name.Year", html.One("[aria-invalid=true]").GetAttribute("name"));
    }
}
