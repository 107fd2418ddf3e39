using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Uswds.Forms;

/// <summary>A day a person knows or looks up: month, day and year apart.</summary>
/// <param name="Field">Name, legend and the rest that all fields share; its id is the month's.</param>
/// <param name="Parts">What stands in the three inputs.</param>
public sealed record DateOptions(FieldOptions Field, DateParts Parts)
{
    /// <summary>The field's HTML.</summary>
    public IHtmlContent ToHtml()
    {
        var names = DateParts.Names(Field.Name);
        return Field.Fieldset(Html.Tag("div", "usa-memorable-date").Add(
            Part("month", Field.Id, Html.Tag("select", "usa-select").Attr("name", names.Month).Add(Months())),
            Part("day", $"{Field.Id}-day", Digits(names.Day, Parts.Day, 2)),
            Part("year", $"{Field.Id}-year", Digits(names.Year, Parts.Year, 4))));
    }

    private TagBuilder Part(string part, string id, TagBuilder control)
    {
        var wrong = Field.Error is not null && (Parts.Missing.Count == 0 || Parts.Missing.Contains(part));
        var label = Html.Tag("label", "usa-label").Attr("for", id).Add(UswdsWords.Get($"date.{part}"));
        return Html.Tag("div", Html.Css("usa-form-group", $"usa-form-group--{part}", part == "month" ? "usa-form-group--select" : null)).Add(label,
            control.Attr("id", id).AddClass(wrong ? "usa-input--error" : null).Attr("aria-invalid", wrong ? "true" : null)
                // Fieldsets are not read again inside the group, so the control that a link leads to names the error itself.
                .Attr("aria-describedby", wrong ? Field.ErrorId : null));
    }

    private IEnumerable<TagBuilder> Months()
    {
        var known = int.TryParse(Parts.Month, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen : 0;
        yield return Html.Tag("option").Attr("value", "").Add(UswdsWords.Get("select.none"));
        for (var month = 1; month <= 12; month++)
        {
            yield return Html.Tag("option").Attr("value", month.ToString(CultureInfo.InvariantCulture)).Flag("selected", month == known)
                .Add(CultureInfo.CurrentUICulture.DateTimeFormat.GetMonthName(month));
        }
    }

    private static TagBuilder Digits(string name, string? value, int length) => Html.Void("input", "usa-input").Attr("name", name).Attr("type", "text")
        .Attr("inputmode", "numeric").Attr("maxlength", length.ToString(CultureInfo.InvariantCulture)).Attr("value", value);
}

/// <summary><c>&lt;usa-date for="AdoptedOn" /&gt;</c>; binds to <c>DateOnly</c> or <c>DateOnly?</c>.</summary>
[HtmlTargetElement("usa-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaDateTagHelper(PageFields fields) : FieldTagHelper(fields)
{
    /// <summary>The day, when it does not come from the model.</summary>
    public DateOnly? Value { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(FieldOptions field, ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(tag);
        if (For is not null && For.Metadata.UnderlyingOrModelType != typeof(DateOnly))
        {
            throw tag.Misuse($"edits a DateOnly, but '{For.Name}' is {For.Metadata.UnderlyingOrModelType.Name}.");
        }

        // A property that is not nullable and was never set holds the year 1, which nobody meant.
        var day = Value ?? (For?.Model is DateOnly model && model != default ? model : null);
        var names = DateParts.Names(field.Name);
        var posted = new DateParts(Posted(names.Month)?.AttemptedValue, Posted(names.Day)?.AttemptedValue, Posted(names.Year)?.AttemptedValue);
        var hinted = field with { Hint = field.Hint ?? UswdsWords.Get("date.example") };
        return new DateOptions(hinted, posted == new DateParts(null, null, null) ? DateParts.Of(day) : posted).ToHtml();
    }
}
