using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Uswds.Forms;

/// <summary>One statement to agree to.</summary>
/// <param name="Field">Name, label and the rest that all fields share.</param>
public sealed record CheckboxOptions(FieldOptions Field)
{
    /// <summary>What is posted when it is ticked.</summary>
    public string Value { get; init; } = "true";

    /// <summary>Whether it is ticked.</summary>
    public bool Checked { get; init; }

    /// <summary>Posted behind it, so that an unticked box says no instead of nothing; null leaves it out.</summary>
    public string? Unchecked { get; init; }

    /// <summary>The field's HTML.</summary>
    public IHtmlContent ToHtml() => Field.Frame(Html.Tag("div", "usa-form-group")).Add(
        Field.ErrorLine(),
        ChoicesOptions.Tick("checkbox", Field.Id, Field.Name, new(Value, Field.Label), Checked, tile: false, input => Field.Wire(input), Field.RequiredMark()),
        Field.HintLine(),
        Unchecked is null ? null : Html.Void("input").Attr("type", "hidden").Attr("name", Field.Name).Attr("value", Unchecked));
}

/// <summary><c>&lt;usa-checkbox for="Agreed" /&gt;</c></summary>
[HtmlTargetElement("usa-checkbox", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaCheckboxTagHelper : FieldTagHelper
{
    /// <summary>Creates the tag helper; a box that may stay empty is not marked as required, whatever its type says.</summary>
    public UsaCheckboxTagHelper(PageFields fields) : base(fields) => Required = false;

    /// <summary>What is posted when it is ticked, when that is not <c>true</c>.</summary>
    public string Value { get; set; } = "true";

    /// <summary>Whether it is ticked, when that does not come from the model.</summary>
    public bool? Checked { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(FieldOptions field, ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(field);
        // Box and hidden field post under one name, and the binder takes the first: "true,false" means ticked.
        var posted = Posted(field.Name)?.AttemptedValue?.Split(',')[0];
        return new CheckboxOptions(field)
        {
            Value = Value,
            Checked = posted is null ? Checked ?? For?.Model is true : posted == Value,
            Unchecked = For?.Metadata.UnderlyingOrModelType == typeof(bool) ? "false" : null,
        }.ToHtml();
    }
}
