using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Uswds.Navigation;

/// <summary>Where a person stands in a fixed row of steps.</summary>
/// <param name="Steps">The steps' names.</param>
/// <param name="Current">The step they are at, counted from 1.</param>
public sealed record StepIndicatorOptions(IReadOnlyList<string> Steps, int Current)
{
    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; init; } = 2;

    /// <summary>The indicator's HTML.</summary>
    /// <exception cref="InvalidOperationException">There is no such step.</exception>
    public IHtmlContent ToHtml()
    {
        if (Current < 1 || Current > Steps.Count)
        {
            throw new InvalidOperationException($"<usa-step-indicator> has {Steps.Count} steps, but current=\"{Current}\".");
        }

        return Html.Tag("div", "usa-step-indicator").Attr("aria-label", UswdsWords.Get("steps")).Attr("role", "region").Add(
            Html.Tag("ol", "usa-step-indicator__segments").Add(Steps.Select((step, index) => Segment(step, index + 1))),
            Html.Tag("div", "usa-step-indicator__header").Add(Heading()));
    }

    private TagBuilder Segment(string step, int number)
    {
        var state = number < Current ? "complete" : number == Current ? "current" : null;
        var label = Html.Tag("span", "usa-step-indicator__segment-label").Add(step);
        return Html.Tag("li", Html.Css("usa-step-indicator__segment", state is null ? null : $"usa-step-indicator__segment--{state}"))
            .Attr("aria-current", state == "current" ? "true" : null)
            .Add(number == Current ? label : label.Add(Html.Tag("span", "usa-sr-only").Add(" " + UswdsWords.Get(number < Current ? "steps.done" : "steps.open"))));
    }

    private TagBuilder Heading() => Html.Heading(HeadingLevel, "usa-step-indicator__heading", "").Add(
        Html.Tag("span", "usa-step-indicator__heading-counter").Add(
            Html.Tag("span", "usa-sr-only").Add(UswdsWords.Get("steps.step") + " "),
            Html.Tag("span", "usa-step-indicator__current-step").Add(Current.ToString(CultureInfo.CurrentCulture)),
            Html.Text(" "),
            Html.Tag("span", "usa-step-indicator__total-steps").Add(UswdsWords.Get("steps.of", Steps.Count))),
        Html.Text(" "),
        Html.Tag("span", "usa-step-indicator__heading-text").Add(Steps[Current - 1]));
}

/// <summary><c>&lt;usa-step-indicator steps="@Model.Steps" current="2" /&gt;</c></summary>
[HtmlTargetElement("usa-step-indicator", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaStepIndicatorTagHelper : ComponentTagHelper
{
    /// <summary>The steps' names.</summary>
    public IReadOnlyList<string>? Steps { get; set; }

    /// <summary>The step they are at, counted from 1.</summary>
    public int Current { get; set; }

    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; set; } = 2;

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new StepIndicatorOptions(Steps ?? throw tag.Misuse("needs steps=\"…\"."), Current) { HeadingLevel = HeadingLevel }.ToHtml();
    }
}
