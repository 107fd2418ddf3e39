using Microsoft.AspNetCore.Html;
using Towngreen.Uswds.Content;

namespace Towngreen.Uswds.Forms;

/// <summary>A search form of its own, which asks by GET so that a result has an address.</summary>
/// <param name="Action">Where the question goes.</param>
/// <param name="Label">What is searched, for screen readers and on the page.</param>
public sealed record SearchOptions(string Action, string Label)
{
    /// <summary>The name the words are sent under.</summary>
    public string Name { get; init; } = "q";

    /// <summary>The words asked for so far.</summary>
    public string? Value { get; init; }

    /// <summary>Further attributes of the input.</summary>
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>();

    /// <summary>Further fields of the form, such as filters to keep.</summary>
    public IHtmlContent? Children { get; init; }

    /// <summary>The form's HTML.</summary>
    public IHtmlContent ToHtml()
    {
        var id = $"search-{Name}";
        return Html.Tag("form", "usa-search").Attr("role", "search").Attr("method", "get").Attr("action", Action).Attr("aria-label", Label).Add(
            Html.Tag("label", "usa-sr-only").Attr("for", id).Add(Label),
            Html.Void("input", "usa-input").Attr("id", id).Attr("type", "search").Attr("name", Name).Attr("value", Value).Attrs(Attributes),
            Children,
            Html.Tag("button", "usa-button").Attr("type", "submit").Add(
                Html.Tag("span", "usa-search__submit-text").Add(UswdsWords.Get("search")),
                // Either the word or the icon shows, depending on the width, so each names the button.
                new IconOptions("search") { Class = "usa-search__submit-icon", Label = UswdsWords.Get("search") }.ToHtml()));
    }
}

/// <summary><c>&lt;usa-search action="/actions" label="Search actions" value="@Model.Q" /&gt;</c></summary>
public sealed class UsaSearchTagHelper : ComponentTagHelper
{
    /// <summary>Where the question goes.</summary>
    public string? Action { get; set; }

    /// <summary>What is searched.</summary>
    public string? Label { get; set; }

    /// <summary>The name the words are sent under.</summary>
    public string Name { get; set; } = "q";

    /// <summary>The words asked for so far.</summary>
    public string? Value { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new SearchOptions(Action ?? throw tag.Misuse("needs action=\"…\"."), Label ?? throw tag.Misuse("needs label=\"…\"."))
        {
            Name = Name,
            Value = Value,
            Attributes = tag.Attributes,
            Children = tag.Content,
        }.ToHtml();
    }
}
