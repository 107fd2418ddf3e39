using System.Collections;
using System.Globalization;
using System.Resources;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Towngreen.Uswds.Content;
using Towngreen.Uswds.Navigation;

namespace Towngreen.Uswds.Tests;

public sealed class ComponentTests
{
    private static readonly IHtmlContent Text = new HtmlString("Text");

    [Fact]
    public void Icon_Decorative_IsHiddenFromScreenReaders() => Assert.Equal("true", new IconOptions("event").ToHtml().Parse().One("svg").GetAttribute("aria-hidden"));

    [Fact]
    public void Icon_Labelled_IsReadOut()
    {
        var icon = new IconOptions("event") { Label = "Date" }.ToHtml().Parse().One("svg");

        Assert.Equal(("Date", false), (icon.GetAttribute("aria-label"), icon.HasAttribute("aria-hidden")));
    }

    [Theory]
    [InlineData(StatusKind.Neutral)]
    [InlineData(StatusKind.Info)]
    [InlineData(StatusKind.Success)]
    [InlineData(StatusKind.Warning)]
    [InlineData(StatusKind.Error)]
    public void Status_AnyKind_IsWordIconAndColour(StatusKind kind)
    {
        var status = new StatusOptions(kind, Text).ToHtml().Parse().One("span");

        Assert.Equal("Text", status.TextContent);
        Assert.NotNull(status.One("svg use"));
        Assert.Contains($"tg-status--{kind.ToString().ToLowerInvariant()}", status.ClassList);
    }

    [Fact]
    public void Alert_WithoutHeading_SaysItsKindInAWord() =>
        Assert.StartsWith("Warning:", new AlertOptions(AlertKind.Warning, Text).ToHtml().Parse().TextContent, StringComparison.Ordinal);

    [Fact]
    public void Button_WithAddress_IsALink() =>
        Assert.Equal("usa-button usa-button--outline", new ButtonOptions(Text) { Href = "/towns", Variant = ButtonVariant.Outline }.ToHtml().Parse().One("a[href='/towns']").ClassName);

    [Fact]
    public void SummaryRow_ChangeLink_NamesWhatItChanges() =>
        Assert.Equal("Change Town", new SummaryRowOptions("Town", Text) { ChangeHref = "/edit" }.ToHtml().Parse().One("a").TextContent);

    [Fact]
    public void Table_CanBeReachedAndIsNamed()
    {
        var html = new TableOptions("Points", new HtmlString("<tbody><tr><td>1</td></tr></tbody>")).ToHtml().Parse();

        Assert.Equal("Points", html.One("[tabindex='0'][role=region]").GetAttribute("aria-label"));
        Assert.Equal("Points", html.One("table > caption").TextContent);
    }

    [Fact]
    public void StepIndicator_StepThatIsNone_IsRefused() =>
        Assert.Contains("usa-step-indicator", Assert.Throws<InvalidOperationException>(() => new StepIndicatorOptions(["One"], 2).ToHtml()).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Tag_Misused_IsNamedInTheError()
    {
        var wrong = await Assert.ThrowsAsync<InvalidOperationException>(() => ProcessAsync(new UsaTableTagHelper(), "usa-table", []));

        Assert.Equal("<usa-table> needs caption=\"…\".", wrong.Message);
    }

    [Fact]
    public async Task Tag_DynamicAttribute_IsEncodedOnce()
    {
        var html = await ProcessAsync(new UsaButtonTagHelper(), "usa-button", [new("data-name", new HtmlString("Ana &amp; Ben"))]);

        Assert.Equal("Ana & Ben", html.Parse().One("button").GetAttribute("data-name"));
    }

    [Fact]
    public void Words_EveryLanguage_HasThemAll()
    {
        var resources = new ResourceManager("Towngreen.Uswds.Resources.Words", typeof(UswdsSetup).Assembly);
        var english = KeysOf(resources, CultureInfo.InvariantCulture);

        Assert.NotEmpty(english);
        Assert.Equal(english, KeysOf(resources, new CultureInfo("es")));
    }

    private static IEnumerable<string> KeysOf(ResourceManager resources, CultureInfo culture) =>
        resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal);

    private static async Task<IHtmlContent> ProcessAsync(TagHelper helper, string tag, TagHelperAttributeList attributes)
    {
        var output = new TagHelperOutput(tag, attributes, (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetContent("Text")));
        await helper.ProcessAsync(new TagHelperContext(attributes, new Dictionary<object, object>(), "1"), output);
        return output;
    }
}
