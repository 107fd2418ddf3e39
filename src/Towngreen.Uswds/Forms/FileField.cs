using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Uswds.Forms;

/// <summary>Files to send along. The form needs <c>enctype="multipart/form-data"</c>.</summary>
/// <param name="Field">Name, label and the rest that all fields share.</param>
public sealed record FileOptions(FieldOptions Field)
{
    /// <summary>The kinds accepted, as extensions or media types with commas between.</summary>
    public string? Accept { get; init; }

    /// <summary>Takes more than one file.</summary>
    public bool Multiple { get; init; }

    /// <summary>The field's HTML.</summary>
    /// <remarks>The design system's script gives the input an <c>aria-label</c> of its own, "No file selected": only <c>aria-labelledby</c>
    /// outweighs that, and keeps the field's name.</remarks>
    public IHtmlContent ToHtml()
    {
        var label = $"{Field.Id}-label";
        return Field.Group(Field.Wire(Html.Void("input", "usa-file-input")).Attr("type", "file")
            .Attr("aria-labelledby", label).Attr("accept", Accept).Flag("multiple", Multiple), label);
    }
}

/// <summary><c>&lt;usa-file for="Resolution" accept=".pdf,.docx" /&gt;</c></summary>
[HtmlTargetElement("usa-file", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaFileTagHelper(PageFields fields) : FieldTagHelper(fields)
{
    /// <summary>The kinds accepted, as extensions or media types with commas between.</summary>
    public string? Accept { get; set; }

    /// <summary>Takes more than one file; a collection property does so by itself.</summary>
    public bool? Multiple { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(FieldOptions field, ComponentContext tag) =>
        new FileOptions(field) { Accept = Accept, Multiple = Multiple ?? For?.Metadata.IsEnumerableType ?? false }.ToHtml();
}
