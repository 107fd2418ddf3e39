using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Uswds.Forms;

/// <summary>Several lines of text.</summary>
/// <param name="Field">Name, label and the rest that all fields share.</param>
public sealed record TextareaOptions(FieldOptions Field)
{
    /// <summary>What stands in it.</summary>
    public string? Value { get; init; }

    /// <summary>How many lines show without scrolling.</summary>
    public int Rows { get; init; } = 5;

    /// <summary>The longest text the field takes. It is said below the field, and counted down while typing.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The field's HTML.</summary>
    public IHtmlContent ToHtml()
    {
        var infoId = $"{Field.Id}-info";
        var area = Field.Wire(Html.Tag("textarea", Html.Css("usa-textarea", MaxLength is null ? null : "usa-character-count__field", Field.ErrorClass("usa-input"))),
                MaxLength is null ? null : infoId)
            .Attr("rows", Rows.ToString(CultureInfo.InvariantCulture)).Attr("maxlength", MaxLength?.ToString(CultureInfo.InvariantCulture))
            // The parser drops one line break after the tag, so a text that begins with one needs a second.
            .Add("\n" + Value);
        return MaxLength is null
            ? Field.Group(area)
            : Html.Tag("div", "usa-character-count").Add(
                Field.Group(area),
                Html.Tag("span", "usa-character-count__message").Attr("id", infoId).Add(UswdsWords.Get("characters", MaxLength)));
    }
}

/// <summary><c>&lt;usa-textarea for="Story" rows="8" /&gt;</c>; counts characters when the model limits them.</summary>
[HtmlTargetElement("usa-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaTextareaTagHelper(PageFields fields) : FieldTagHelper(fields)
{
    /// <summary>The value, when it does not come from the model.</summary>
    public string? Value { get; set; }

    /// <summary>How many lines show without scrolling.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>The longest text; by default the model's.</summary>
    public int? MaxLength { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(FieldOptions field, ComponentContext tag) =>
        new TextareaOptions(field) { Value = TextOf(field, Value), Rows = Rows, MaxLength = MaxLength ?? ModelLimits.MaxLength(For) }.ToHtml();
}
