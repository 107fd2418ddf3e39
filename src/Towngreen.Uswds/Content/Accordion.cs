using Microsoft.AspNetCore.Html;

namespace Towngreen.Uswds.Content;

/// <summary>One part of an accordion. Without scripts all parts stand open.</summary>
/// <param name="Id">An id, unique on the page.</param>
/// <param name="Heading">What is always shown.</param>
/// <param name="Body">What opens.</param>
public sealed record AccordionItemOptions(string Id, string Heading, IHtmlContent Body)
{
    /// <summary>Open from the start.</summary>
    public bool Expanded { get; init; }

    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; init; } = 3;

    /// <summary>The part's HTML.</summary>
    public IHtmlContent ToHtml() => Html.All(
        Html.Heading(HeadingLevel, "usa-accordion__heading", "").Add(Html.Tag("button", "usa-accordion__button").Attr("type", "button")
            .Attr("aria-expanded", Expanded ? "true" : "false").Attr("aria-controls", Id).Add(Heading)),
        Html.Tag("div", "usa-accordion__content usa-prose").Attr("id", Id).Add(Body));
}

/// <summary><c>&lt;usa-accordion-item id="…" heading="…"&gt;…&lt;/usa-accordion-item&gt;</c></summary>
public sealed class UsaAccordionItemTagHelper : ComponentTagHelper
{
    /// <summary>An id, unique on the page.</summary>
    public string? Id { get; set; }

    /// <summary>What is always shown.</summary>
    public string? Heading { get; set; }

    /// <summary>Open from the start.</summary>
    public bool Expanded { get; set; }

    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; set; } = 3;

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new AccordionItemOptions(Id ?? throw tag.Misuse("needs id=\"…\"."), Heading ?? throw tag.Misuse("needs heading=\"…\"."), tag.Children)
        {
            Expanded = Expanded,
            HeadingLevel = HeadingLevel,
        }.ToHtml();
    }
}

/// <summary><c>&lt;usa-accordion&gt;</c> around accordion items.</summary>
public sealed class UsaAccordionTagHelper : ComponentTagHelper
{
    /// <summary>With a border.</summary>
    public bool Bordered { get; set; }

    /// <summary>Lets several parts stand open at once.</summary>
    public bool Multiple { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Html.Tag("div", Html.Css("usa-accordion", Bordered ? "usa-accordion--bordered" : null))
            .Attr("data-allow-multiple", Multiple ? "" : null).Attrs(tag.Attributes).Add(tag.Content);
    }
}
