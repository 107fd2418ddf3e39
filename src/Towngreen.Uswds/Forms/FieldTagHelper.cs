using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Uswds.Forms;

/// <summary>
/// A form field. With <c>for</c> its name, label, hint, value and error come from the model; each can be given instead, and without
/// <c>for</c> name and label must be. What was posted wins over the model's value, so that nothing typed is lost.
/// </summary>
public abstract class FieldTagHelper(PageFields fields) : ComponentTagHelper
{
    /// <summary>The property this field edits.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>The name to post under; by default the property's.</summary>
    public string? Name { get; set; }

    /// <summary>The id of the (first) control; by default made from the name.</summary>
    public string? Id { get; set; }

    /// <summary>The label; by default the property's display name.</summary>
    public string? Label { get; set; }

    /// <summary>The hint; by default the property's description.</summary>
    public string? Hint { get; set; }

    /// <summary>The error; by default the model state's.</summary>
    public string? Error { get; set; }

    /// <summary>Whether the label says "required"; by default what the model says.</summary>
    public bool? Required { get; set; }

    /// <summary>Keeps the label for screen readers only.</summary>
    public bool HideLabel { get; set; }

    /// <summary>Shows the field without letting it be changed.</summary>
    public bool Disabled { get; set; }

    /// <summary>The page this field stands on.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <summary>The field in its final form; override <see cref="Render(FieldOptions, ComponentContext)"/> instead of this.</summary>
    protected sealed override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var options = Read(tag);
        fields.Show(options.Name, options.Id, options.Error);
        return Render(options, tag);
    }

    /// <summary>Turns what all fields share, and what this one adds, into HTML.</summary>
    protected abstract IHtmlContent Render(FieldOptions field, ComponentContext tag);

    /// <summary>What was posted under the name, else null.</summary>
    protected ModelStateEntry? Posted(string name) => ViewContext.ViewData.ModelState.TryGetValue(name, out var entry) ? entry : null;

    /// <summary>The text to show: what was posted, else the given value, else the model's.</summary>
    protected string? TextOf(FieldOptions field, object? given)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Posted(field.Name)?.AttemptedValue ?? Format(given ?? For?.Model);
    }

    /// <summary>A value as a form shows it: dates in ISO form, the rest in the reader's culture.</summary>
    protected static string? Format(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        Enum choice => choice.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString(),
    };

    private FieldOptions Read(ComponentContext tag)
    {
        var name = Name ?? (For is null ? null : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));
        if (string.IsNullOrEmpty(name))
        {
            throw tag.Misuse("needs for=\"…\" (a property) or name=\"…\".");
        }

        return new()
        {
            Name = name,
            Id = Id ?? TagBuilder.CreateSanitizedId(name, "_"),
            Label = Label ?? For?.Metadata.DisplayName ?? throw tag.Misuse($"for '{name}' needs label=\"…\", or [Display(Name = …)] on its property."),
            Hint = Hint ?? For?.Metadata.Description,
            Error = Error ?? ErrorOf(name),
            Required = Required ?? For?.Metadata.IsRequired ?? false,
            HideLabel = HideLabel,
            Disabled = Disabled,
            GroupClass = tag.Attributes.GetValueOrDefault("class"),
            Attributes = tag.Attributes.Where(pair => pair.Key != "class").ToDictionary(),
        };
    }

    private string? ErrorOf(string name) => Posted(name) is { Errors.Count: > 0 } entry
        ? string.Join(' ', entry.Errors.Select(PageFields.MessageOf).Distinct())
        : null;
}
