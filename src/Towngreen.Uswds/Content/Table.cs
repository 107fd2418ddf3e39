using Microsoft.AspNetCore.Html;

namespace Towngreen.Uswds.Content;

/// <summary>A table with a caption, which scrolls sideways on narrow screens and can be reached by keyboard.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Rows">Its head and body.</param>
public sealed record TableOptions(string Caption, IHtmlContent? Rows)
{
    /// <summary>Keeps the caption for screen readers only, where a heading says it already.</summary>
    public bool HideCaption { get; init; }

    /// <summary>Stripes the rows.</summary>
    public bool Striped { get; init; }

    /// <summary>Without vertical lines.</summary>
    public bool Borderless { get; init; }

    /// <summary>Less room in the cells.</summary>
    public bool Compact { get; init; }

    /// <summary>On phones each row becomes a block; the cells then need <c>data-label</c>.</summary>
    public bool Stacked { get; init; }

    /// <summary>Further attributes of the table.</summary>
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>();

    /// <summary>The table's HTML.</summary>
    public IHtmlContent ToHtml()
    {
        var css = Html.Css("usa-table", Borderless ? "usa-table--borderless" : null, Striped ? "usa-table--striped" : null,
            Compact ? "usa-table--compact" : null, Stacked ? "usa-table--stacked" : null);
        return Html.Tag("div", "usa-table-container--scrollable").Attr("tabindex", "0").Attr("role", "region").Attr("aria-label", Caption).Add(
            Html.Tag("table", css).Attrs(Attributes).Add(Html.Tag("caption", HideCaption ? "usa-sr-only" : null).Add(Caption), Rows));
    }
}

/// <summary><c>&lt;usa-table caption="…"&gt;&lt;thead&gt;…&lt;/thead&gt;&lt;tbody&gt;…&lt;/tbody&gt;&lt;/usa-table&gt;</c></summary>
public sealed class UsaTableTagHelper : ComponentTagHelper
{
    /// <summary>What the table shows.</summary>
    public string? Caption { get; set; }

    /// <summary>Keeps the caption for screen readers only.</summary>
    public bool HideCaption { get; set; }

    /// <summary>Stripes the rows.</summary>
    public bool Striped { get; set; }

    /// <summary>Without vertical lines (the default).</summary>
    public bool Borderless { get; set; } = true;

    /// <summary>Less room in the cells.</summary>
    public bool Compact { get; set; }

    /// <summary>On phones each row becomes a block.</summary>
    public bool Stacked { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new TableOptions(Caption ?? throw tag.Misuse("needs caption=\"…\"."), tag.Content)
        {
            HideCaption = HideCaption,
            Striped = Striped,
            Borderless = Borderless,
            Compact = Compact,
            Stacked = Stacked,
            Attributes = tag.Attributes,
        }.ToHtml();
    }
}
