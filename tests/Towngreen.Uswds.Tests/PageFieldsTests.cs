using Microsoft.AspNetCore.Mvc.ModelBinding;
using Towngreen.Uswds.Forms;

namespace Towngreen.Uswds.Tests;

public sealed class PageFieldsTests
{
    private readonly PageFields _fields = new();
    private readonly ModelStateDictionary _state = new();

    [Fact]
    public void Errors_SeveralFields_ComeInPageOrderWithTheRestLast()
    {
        _state.AddModelError("", "The round is closed.");
        _state.AddModelError("Zip", "Enter a ZIP code.");
        _state.AddModelError("Area", "Enter an area.");
        _fields.Show("Zip", "Zip", "Enter a ZIP code.");
        _fields.Show("Area", "Area", "Enter an area.");

        Assert.Equal(
            [new("Enter a ZIP code.", "Zip"), new("Enter an area.", "Area"), new PageError("The round is closed.", null)],
            _fields.Errors(_state));
    }

    [Fact]
    public void Errors_FieldOfAnotherCase_IsListedOnce()
    {
        _state.AddModelError("zip", "Enter a ZIP code.");
        _fields.Show("Zip", "Zip", "Enter a ZIP code.");

        Assert.Equal(new("Enter a ZIP code.", "Zip"), Assert.Single(_fields.Errors(_state)));
    }

    [Fact]
    public void Errors_FieldNotOnThePage_HasNoLink()
    {
        _state.AddModelError("Elsewhere", "Something else is wrong.");

        Assert.Null(Assert.Single(_fields.Errors(_state)).FieldId);
    }

    [Fact]
    public void Errors_FromAnException_NeverShowItsText()
    {
        _state.TryAddModelException("Count", new FormatException("Input string was not in a correct format."));

        Assert.Equal("Enter this in another way: we could not read it.", Assert.Single(_fields.Errors(_state)).Message);
    }

    [Fact]
    public void Summary_Errors_TakeFocusAndLinkToTheirFields()
    {
        var html = new ErrorSummaryOptions([new("Enter a ZIP code.", "Zip"), new("The round is closed.", null)]).ToHtml().Parse();

        Assert.NotNull(html.One("[role=alert][tabindex='-1'][autofocus][data-focus-on-load]"));
        Assert.Equal("#Zip", html.One("a").GetAttribute("href"));
        Assert.Equal("The round is closed.", html.QuerySelectorAll("li")[1].TextContent);
    }

    [Fact]
    public void Summary_NoErrors_IsNothing() => Assert.Empty(new ErrorSummaryOptions([]).ToHtml().Parse().ChildNodes);
}
