using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Towngreen.Uswds.Forms;

/// <summary>What every form field has: a name to post under, a label, perhaps a hint and an error.</summary>
public sealed record FieldOptions
{
    /// <summary>The name the value is posted under.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the first control, which labels and the error summary link to.</summary>
    public required string Id { get; init; }

    /// <summary>The question or name the person reads.</summary>
    public required string Label { get; init; }

    /// <summary>Help that stands below the label and is read out with the field.</summary>
    public string? Hint { get; init; }

    /// <summary>What is wrong and how to mend it; null when nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>Marks the label with the word "required".</summary>
    public bool Required { get; init; }

    /// <summary>Keeps the label for screen readers only, where the page shows what the field is in another way.</summary>
    public bool HideLabel { get; init; }

    /// <summary>Shows the field without letting it be changed or posted.</summary>
    public bool Disabled { get; init; }

    /// <summary>Classes for the element around the whole field.</summary>
    public string? GroupClass { get; init; }

    /// <summary>Further attributes of the control (of the fieldset where there are several).</summary>
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>();

    internal string HintId => $"{Id}-hint";

    internal string ErrorId => $"{Id}-error";

    /// <summary>The ids of hint, error and whatever else explains the control, for <c>aria-describedby</c>.</summary>
    internal string? DescribedBy(string? more = null) => Html.Css(Hint is null ? null : HintId, Error is null ? null : ErrorId, more);

    /// <summary>The design system's modifier for a control in error.</summary>
    internal string? ErrorClass(string css) => Error is null ? null : css + "--error";

    /// <summary>Gives the control what it shares with all others: id, name, state, description.</summary>
    internal TagBuilder Wire(TagBuilder control, string? describedByToo = null)
    {
        control.Attr("id", Id).Attr("name", Name).Flag("disabled", Disabled)
            .Attr("aria-describedby", DescribedBy(describedByToo)).Attr("aria-invalid", Error is null ? null : "true").Attrs(Attributes);
        return control;
    }

    /// <summary>Label, hint and error above one control.</summary>
    internal TagBuilder Group(IHtmlContent control, string? labelId = null)
    {
        var label = Html.Tag("label", Html.Css("usa-label", ErrorClass("usa-label"), HideLabel ? "usa-sr-only" : null)).Attr("id", labelId).Attr("for", Id);
        return Frame(Html.Tag("div", "usa-form-group")).Add(label.Add(Label).Add(RequiredMark()), HintLine(), ErrorLine(), control);
    }

    /// <summary>Legend, hint and error above several controls.</summary>
    internal TagBuilder Fieldset(IHtmlContent controls)
    {
        var legend = Html.Tag("legend", Html.Css("usa-legend", ErrorClass("usa-label"), HideLabel ? "usa-sr-only" : null));
        var fieldset = Html.Tag("fieldset", "usa-fieldset").Attr("aria-describedby", DescribedBy()).Flag("disabled", Disabled).Attrs(Attributes)
            .Add(legend.Add(Label).Add(RequiredMark()), HintLine(), ErrorLine(), controls);
        return Frame(Html.Tag("div", "usa-form-group")).Add(fieldset);
    }

    /// <summary>The error as a line of its own, beginning with the word for those who do not see its colour.</summary>
    internal TagBuilder? ErrorLine() => Error is null ? null : Html.Tag("span", "usa-error-message").Attr("id", ErrorId)
        .Add(Html.Tag("span", "usa-sr-only").Add(UswdsWords.Get("error.prefix") + " ")).Add(Error);

    internal TagBuilder? HintLine() => Hint is null ? null : Html.Tag("span", "usa-hint").Attr("id", HintId).Add(Hint);

    internal IHtmlContent? RequiredMark() => Required
        ? Html.All(Html.Text(" "), Html.Tag("span", "tg-required").Add(UswdsWords.Get("required")))
        : null;

    internal TagBuilder Frame(TagBuilder frame) => frame.AddClass(ErrorClass("usa-form-group")).AddClass(GroupClass);
}
