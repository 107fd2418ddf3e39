using Microsoft.AspNetCore.Html;
using Towngreen.Uswds.Content;
using Towngreen.Uswds.Forms;
using Towngreen.Uswds.Navigation;

namespace Towngreen.Uswds.Tests;

/// <summary>The structure of each component against the design system's own example for it (version 3.14.0).</summary>
public sealed class ExampleTests
{
    private static readonly IHtmlContent Text = new HtmlString("Text");

    [Fact]
    public void Input_WithHint_IsBuiltLikeTheExample() => new InputOptions(Markup.Field(hint: "Help")).ToHtml().IsBuiltLike("""
        <div class="usa-form-group">
          <label class="usa-label" for="Town_Name">Name</label>
          <span class="usa-hint" id="Town_Name-hint">Help</span>
          <input class="usa-input" id="Town_Name" name="Town.Name" type="text" aria-describedby="Town_Name-hint">
        </div>
        """);

    [Fact]
    public void Input_WithPrefixAndError_IsBuiltLikeTheExample() => new InputOptions(Markup.Field(error: "No")) { Prefix = "$" }.ToHtml().IsBuiltLike("""
        <div class="usa-form-group usa-form-group--error">
          <label class="usa-label usa-label--error" for="Town_Name">Name</label>
          <span class="usa-error-message" id="Town_Name-error"><span class="usa-sr-only">Error: </span>No</span>
          <div class="usa-input-group usa-input-group--error">
            <div class="usa-input-prefix" aria-hidden="true">$</div>
            <input class="usa-input usa-input--error" id="Town_Name" name="Town.Name" type="text" aria-describedby="Town_Name-error" aria-invalid="true">
          </div>
        </div>
        """);

    [Fact]
    public void Textarea_WithLimit_IsBuiltLikeTheCharacterCountExample() => new TextareaOptions(Markup.Field(hint: "Help")) { MaxLength = 50 }.ToHtml().IsBuiltLike("""
        <div class="usa-character-count">
          <div class="usa-form-group">
            <label class="usa-label" for="Town_Name">Textarea</label>
            <span id="Town_Name-hint" class="usa-hint">Help</span>
            <textarea class="usa-textarea usa-character-count__field" id="Town_Name" maxlength="50" name="Town.Name" rows="5"
              aria-describedby="Town_Name-hint Town_Name-info"></textarea>
          </div>
          <span id="Town_Name-info" class="usa-character-count__message">You can enter up to 50 characters</span>
        </div>
        """);

    [Fact]
    public void ComboBox_IsBuiltLikeTheExample() => new SelectOptions(Markup.Field(), [new("apple", "Apple")]) { Combo = true }.ToHtml().IsBuiltLike("""
        <div class="usa-form-group">
          <label class="usa-label" for="Town_Name">Fruit</label>
          <div class="usa-combo-box">
            <select class="usa-select" name="Town.Name" id="Town_Name"><option value>Select</option><option value="apple">Apple</option></select>
          </div>
        </div>
        """);

    [Theory]
    [InlineData("radio", false)]
    [InlineData("checkbox", true)]
    public void Choices_AreBuiltLikeTheExample(string kind, bool multiple) =>
        new ChoicesOptions(Markup.Field(), [new("a", "A"), new("b", "B", "More")], new HashSet<string>()) { Multiple = multiple, Tile = true }.ToHtml().IsBuiltLike($"""
            <div class="usa-form-group"><fieldset class="usa-fieldset">
              <legend class="usa-legend">Select</legend>
              <div class="usa-{kind}">
                <input class="usa-{kind}__input usa-{kind}__input--tile" id="Town_Name" type="{kind}" name="Town.Name" value="a">
                <label class="usa-{kind}__label" for="Town_Name">A</label>
              </div>
              <div class="usa-{kind}">
                <input class="usa-{kind}__input usa-{kind}__input--tile" id="Town_Name-2" type="{kind}" name="Town.Name" value="b">
                <label class="usa-{kind}__label" for="Town_Name-2">B <span class="usa-{kind}__label-description">More</span></label>
              </div>
            </fieldset></div>
            """);

    [Fact]
    public void Date_HasTheGroupsOfTheMemorableDateExample()
    {
        var groups = new DateOptions(Markup.Field(), new(null, null, null)).ToHtml().Parse().QuerySelectorAll(".usa-memorable-date > *");

        Assert.Equal(
            ["usa-form-group usa-form-group--month usa-form-group--select", "usa-form-group usa-form-group--day", "usa-form-group usa-form-group--year"],
            groups.Select(group => group.ClassName!));
    }

    [Fact]
    public void Alert_IsBuiltLikeTheExample() => new AlertOptions(AlertKind.Error, Text) { Heading = "Title", HeadingLevel = 4 }.ToHtml().IsBuiltLike("""
        <div class="usa-alert usa-alert--error" role="alert">
          <div class="usa-alert__body"><h4 class="usa-alert__heading">Title</h4><div class="usa-alert__text">Text</div></div>
        </div>
        """);

    [Fact]
    public void SiteAlert_IsBuiltLikeTheExample() => new SiteAlertOptions(Text).ToHtml().IsBuiltLike("""
        <section class="usa-site-alert usa-site-alert--info usa-site-alert--slim" aria-label="Site notice">
          <div class="usa-alert"><div class="usa-alert__body"><div class="usa-alert__text">Text</div></div></div>
        </section>
        """);

    [Fact]
    public void AccordionItem_IsBuiltLikeTheExample() => new AccordionItemOptions("a1", "Title", Text) { HeadingLevel = 4 }.ToHtml().IsBuiltLike("""
        <h4 class="usa-accordion__heading">
          <button type="button" class="usa-accordion__button" aria-expanded="false" aria-controls="a1">Title</button>
        </h4>
        <div id="a1" class="usa-accordion__content usa-prose">Text</div>
        """);

    [Fact]
    public void Card_IsBuiltLikeTheExample() => new CardOptions("Title", Text) { HeadingLevel = 2 }.ToHtml().IsBuiltLike("""
        <li class="usa-card"><div class="usa-card__container">
          <div class="usa-card__header"><h2 class="usa-card__heading">Title</h2></div>
          <div class="usa-card__body">Text</div>
        </div></li>
        """);

    [Fact]
    public void Crumbs_AreBuiltLikeTheExample() => Html.All(new CrumbOptions(Text, "/").ToHtml(), new CrumbOptions(Text, null).ToHtml()).IsBuiltLike("""
        <li class="usa-breadcrumb__list-item"><a href="/" class="usa-breadcrumb__link"><span>Home</span></a></li>
        <li class="usa-breadcrumb__list-item usa-current" aria-current="page"><span>Here</span></li>
        """);

    [Fact]
    public void SideNavItem_Nested_IsBuiltLikeTheExample() => new SideNavItemOptions("Parent", "/p", Current: false)
    {
        Children = new SideNavItemOptions("Child", "/c", Current: true).ToHtml(),
    }.ToHtml().IsBuiltLike("""
        <li class="usa-sidenav__item"><a href="/p">Parent</a>
          <ul class="usa-sidenav__sublist"><li class="usa-sidenav__item"><a href="/c" class="usa-current" aria-current="page">Child</a></li></ul>
        </li>
        """);

    [Fact]
    public void StepIndicator_HasTheSegmentsOfTheExample()
    {
        var html = new StepIndicatorOptions(["One", "Two", "Three"], 2).ToHtml().Parse();

        Assert.Equal(
            ["usa-step-indicator__segment usa-step-indicator__segment--complete", "usa-step-indicator__segment usa-step-indicator__segment--current", "usa-step-indicator__segment"],
            html.QuerySelectorAll("li").Select(segment => segment.ClassName!));
        Assert.Equal("Two", html.One("[aria-current=true]").TextContent);
        Assert.Equal("Step 2 of 3 Two", html.One("h2").TextContent);
    }
}
