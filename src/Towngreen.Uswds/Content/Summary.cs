using Microsoft.AspNetCore.Html;

namespace Towngreen.Uswds.Content;

/// <summary>One fact of a summary: what it is, what it says, and perhaps where to change it.</summary>
/// <param name="Term">What it is.</param>
/// <param name="Value">What it says.</param>
public sealed record SummaryRowOptions(string Term, IHtmlContent? Value)
{
    /// <summary>Where it can be changed.</summary>
    public string? ChangeHref { get; init; }

    /// <summary>The row's HTML. The link names what it changes, so that links read in a list differ.</summary>
    public IHtmlContent ToHtml() => Html.Tag("div", "tg-summary__row").Add(
        Html.Tag("dt").Add(Term),
        Html.Tag("dd").Add(Value),
        ChangeHref is null ? null : Html.Tag("dd", "tg-no-print").Add(Html.Tag("a", "usa-link").Attr("href", ChangeHref)
            .Add(UswdsWords.Get("change")).Add(Html.Tag("span", "usa-sr-only").Add(" " + Term))));
}

/// <summary><c>&lt;usa-summary-row term="Town" change-href="…"&gt;Hamden&lt;/usa-summary-row&gt;</c></summary>
public sealed class UsaSummaryRowTagHelper : ComponentTagHelper
{
    /// <summary>What it is.</summary>
    public string? Term { get; set; }

    /// <summary>Where it can be changed.</summary>
    public string? ChangeHref { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new SummaryRowOptions(Term ?? throw tag.Misuse("needs term=\"…\"."), tag.Content) { ChangeHref = ChangeHref }.ToHtml();
    }
}

/// <summary><c>&lt;usa-summary&gt;</c> around summary rows.</summary>
public sealed class UsaSummaryTagHelper : ComponentTagHelper
{
    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Html.Tag("dl", "tg-summary").Attrs(tag.Attributes).Add(tag.Content);
    }
}
