using Microsoft.AspNetCore.Html;

namespace Towngreen.Uswds.Content;

/// <summary>One of several things of a kind, each with a heading.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Body">What it says.</param>
public sealed record CardOptions(string Heading, IHtmlContent? Body)
{
    /// <summary>Where the heading leads; null makes it plain.</summary>
    public string? Href { get; init; }

    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; init; } = 3;

    /// <summary>Further attributes of the list item; grid classes belong here.</summary>
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>();

    /// <summary>The card's HTML.</summary>
    public IHtmlContent ToHtml()
    {
        var heading = Html.Heading(HeadingLevel, "usa-card__heading", Href is null ? Heading : "");
        return Html.Tag("li", "usa-card").Attrs(Attributes).Add(Html.Tag("div", "usa-card__container").Add(
            Html.Tag("div", "usa-card__header").Add(Href is null ? heading : heading.Add(Html.Tag("a").Attr("href", Href).Add(Heading))),
            Body is null ? null : Html.Tag("div", "usa-card__body").Add(Body)));
    }
}

/// <summary><c>&lt;usa-card heading="…" href="…" class="tablet:grid-col-4"&gt;…&lt;/usa-card&gt;</c> inside a <c>usa-card-group</c>.</summary>
public sealed class UsaCardTagHelper : ComponentTagHelper
{
    /// <summary>Its heading.</summary>
    public string? Heading { get; set; }

    /// <summary>Where the heading leads.</summary>
    public string? Href { get; set; }

    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; set; } = 3;

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new CardOptions(Heading ?? throw tag.Misuse("needs heading=\"…\"."), tag.Content)
        {
            Href = Href,
            HeadingLevel = HeadingLevel,
            Attributes = tag.Attributes,
        }.ToHtml();
    }
}

/// <summary><c>&lt;usa-card-group&gt;</c> around cards.</summary>
public sealed class UsaCardGroupTagHelper : ComponentTagHelper
{
    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Html.Tag("ul", "usa-card-group").Attrs(tag.Attributes).Add(tag.Content);
    }
}
