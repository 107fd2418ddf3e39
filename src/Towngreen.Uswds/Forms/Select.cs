using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Uswds.Forms;

/// <summary>One choice from a list that opens; as a combo box, one that narrows while typing.</summary>
/// <param name="Field">Name, label and the rest that all fields share.</param>
/// <param name="Choices">What there is to choose.</param>
public sealed record SelectOptions(FieldOptions Field, IReadOnlyList<Choice> Choices)
{
    /// <summary>The value chosen.</summary>
    public string? Value { get; init; }

    /// <summary>What the empty first line says; an empty string leaves it out.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Lets the person narrow the list by typing. Without scripts it stays a plain list.</summary>
    public bool Combo { get; init; }

    /// <summary>The field's HTML.</summary>
    public IHtmlContent ToHtml()
    {
        var select = Field.Wire(Html.Tag("select", Html.Css("usa-select", Field.ErrorClass("usa-input"))));
        if (Placeholder != "")
        {
            select.Add(Html.Tag("option").Attr("value", "").Add(Placeholder ?? UswdsWords.Get("select.none")));
        }

        foreach (var group in Choices.GroupBy(choice => choice.Group))
        {
            var options = group.Select(Option);
            select.Add(group.Key is null ? options : [Html.Tag("optgroup").Attr("label", group.Key).Add(options)]);
        }

        return Field.Group(Combo ? Html.Tag("div", "usa-combo-box").Add(select) : select);
    }

    private TagBuilder Option(Choice choice) => Html.Tag("option").Attr("value", choice.Value)
        .Flag("selected", choice.Value == Value).Flag("disabled", choice.Disabled).Add(choice.Label);
}

/// <summary><c>&lt;usa-select for="Region" items="Model.Regions" /&gt;</c></summary>
[HtmlTargetElement("usa-select", TagStructure = TagStructure.WithoutEndTag)]
public class UsaSelectTagHelper(PageFields fields) : ChoiceTagHelper(fields)
{
    /// <summary>What the empty first line says; an empty string leaves it out.</summary>
    public string? Placeholder { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(FieldOptions field, ComponentContext tag) => Options(field, tag).ToHtml();

    /// <summary>The options that the tag and the model give.</summary>
    private protected SelectOptions Options(FieldOptions field, ComponentContext tag) =>
        new(field, Choices(tag)) { Value = Chosen(field).FirstOrDefault(), Placeholder = Placeholder };
}

/// <summary><c>&lt;usa-combo-box for="Town" items="Model.Towns" /&gt;</c>: a select that narrows while typing.</summary>
[HtmlTargetElement("usa-combo-box", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaComboBoxTagHelper(PageFields fields) : UsaSelectTagHelper(fields)
{
    /// <inheritdoc/>
    protected override IHtmlContent Render(FieldOptions field, ComponentContext tag) => (Options(field, tag) with { Combo = true }).ToHtml();
}
