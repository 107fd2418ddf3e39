using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Uswds.Forms;

/// <summary>Choices that all show: one of them (radios) or any number (checkboxes).</summary>
/// <param name="Field">Name, legend and the rest that all fields share.</param>
/// <param name="Choices">What there is to choose.</param>
/// <param name="Chosen">The values chosen.</param>
public sealed record ChoicesOptions(FieldOptions Field, IReadOnlyList<Choice> Choices, IReadOnlySet<string> Chosen)
{
    /// <summary>Lets the person choose any number.</summary>
    public bool Multiple { get; init; }

    /// <summary>Draws each choice as a large tile.</summary>
    public bool Tile { get; init; }

    /// <summary>The field's HTML.</summary>
    public IHtmlContent ToHtml() => Field.Fieldset(Html.All(Choices.Select((choice, index) =>
        Tick(Multiple ? "checkbox" : "radio", index == 0 ? Field.Id : $"{Field.Id}-{index + 1}", Field.Name, choice, Chosen.Contains(choice.Value), Tile))));

    /// <summary>One radio button or checkbox with its label.</summary>
    internal static TagBuilder Tick(string kind, string id, string name, Choice choice, bool on, bool tile, Action<TagBuilder>? wire = null, IHtmlContent? mark = null)
    {
        var input = Html.Void("input", Html.Css($"usa-{kind}__input", tile ? $"usa-{kind}__input--tile" : null))
            .Attr("id", id).Attr("type", kind).Attr("name", name).Attr("value", choice.Value).Flag("checked", on).Flag("disabled", choice.Disabled);
        wire?.Invoke(input);
        var label = Html.Tag("label", $"usa-{kind}__label").Attr("for", id).Add(choice.Label).Add(mark);
        return Html.Tag("div", $"usa-{kind}").Add(input,
            choice.Hint is null ? label : label.Add(Html.Tag("span", $"usa-{kind}__label-description").Add(choice.Hint)));
    }
}

/// <summary><c>&lt;usa-radios for="Kind" /&gt;</c></summary>
[HtmlTargetElement("usa-radios", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaRadiosTagHelper(PageFields fields) : ChoiceTagHelper(fields)
{
    /// <summary>Draws each choice as a large tile.</summary>
    public bool Tile { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(FieldOptions field, ComponentContext tag) =>
        new ChoicesOptions(field, Choices(tag), Chosen(field)) { Tile = Tile }.ToHtml();
}

/// <summary><c>&lt;usa-checkboxes for="Categories" items="Model.AllCategories" /&gt;</c></summary>
[HtmlTargetElement("usa-checkboxes", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaCheckboxesTagHelper(PageFields fields) : ChoiceTagHelper(fields)
{
    /// <summary>Draws each choice as a large tile.</summary>
    public bool Tile { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(FieldOptions field, ComponentContext tag) =>
        new ChoicesOptions(field, Choices(tag), Chosen(field)) { Multiple = true, Tile = Tile }.ToHtml();
}
