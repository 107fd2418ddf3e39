using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Uswds.Forms;

/// <summary>How wide an input looks: about as wide as what belongs into it.</summary>
public enum InputWidth
{
    /// <summary>As wide as the form.</summary>
    Full,

    /// <summary>About 5 characters.</summary>
    Xxs,

    /// <summary>About 9 characters.</summary>
    Xs,

    /// <summary>About 13 characters.</summary>
    Sm,

    /// <summary>About 20 characters.</summary>
    Md,

    /// <summary>About 30 characters.</summary>
    Lg,

    /// <summary>About 40 characters.</summary>
    Xl,
}

/// <summary>One line of text.</summary>
/// <param name="Field">Name, label and the rest that all fields share.</param>
public sealed record InputOptions(FieldOptions Field)
{
    internal static readonly IReadOnlySet<string> Types = new HashSet<string> { "text", "email", "password", "tel", "url", "number", "search", "date", "datetime-local", "time" };

    /// <summary>The kind of input; see the HTML standard.</summary>
    public string Type { get; init; } = "text";

    /// <summary>What stands in it; a password is never shown again.</summary>
    public string? Value { get; init; }

    /// <summary>How wide it looks.</summary>
    public InputWidth Width { get; init; }

    /// <summary>The browser's name for what to fill in, such as <c>email</c>.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>The keyboard a phone shows, such as <c>numeric</c>.</summary>
    public string? Inputmode { get; init; }

    /// <summary>The longest text the field takes.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A sign before the value, such as <c>$</c>.</summary>
    public string? Prefix { get; init; }

    /// <summary>A unit after the value, such as <c>points</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>The field's HTML.</summary>
    public IHtmlContent ToHtml()
    {
        var alone = Prefix is null && Suffix is null;
        var input = Field.Wire(Html.Void("input", Html.Css("usa-input", alone ? WidthClass("usa-input") : null, Field.ErrorClass("usa-input"))))
            .Attr("type", Type).Attr("value", Type == "password" ? null : Value)
            .Attr("autocomplete", Autocomplete).Attr("inputmode", Inputmode)
            .Attr("maxlength", MaxLength?.ToString(CultureInfo.InvariantCulture));
        return Field.Group(alone ? input : Html.Tag("div", Html.Css("usa-input-group", WidthClass("usa-input-group"), Field.ErrorClass("usa-input-group")))
            .Add(Affix("prefix", Prefix), input, Affix("suffix", Suffix)));
    }

    private string? WidthClass(string css) => Width switch
    {
        InputWidth.Full => null,
        InputWidth.Xxs => $"{css}--2xs",
        _ => $"{css}--{Width.ToString().ToLowerInvariant()}",
    };

    private static TagBuilder? Affix(string place, string? text) =>
        text is null ? null : Html.Tag("div", $"usa-input-{place}").Attr("aria-hidden", "true").Add(text);
}

/// <summary><c>&lt;usa-input for="Email" type="email" autocomplete="email" /&gt;</c></summary>
[HtmlTargetElement("usa-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaInputTagHelper(PageFields fields) : FieldTagHelper(fields)
{
    /// <summary>text, email, password, tel, url, number, search, date, datetime-local or time; by default what the model says.</summary>
    public string? Type { get; set; }

    /// <summary>The value, when it does not come from the model.</summary>
    public object? Value { get; set; }

    /// <summary>How wide it looks.</summary>
    public InputWidth Width { get; set; }

    /// <summary>The browser's name for what to fill in.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>The keyboard a phone shows; numbers ask for digits by themselves.</summary>
    public string? Inputmode { get; set; }

    /// <summary>A sign before the value.</summary>
    public string? Prefix { get; set; }

    /// <summary>A unit after the value.</summary>
    public string? Suffix { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(FieldOptions field, ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var type = Type ?? For?.Metadata.DataTypeName?.ToLowerInvariant() switch
        {
            "emailaddress" => "email",
            "password" => "password",
            "phonenumber" => "tel",
            "url" => "url",
            _ => "text",
        };
        return InputOptions.Types.Contains(type)
            ? new InputOptions(field)
            {
                Type = type,
                Value = TextOf(field, Value),
                Width = Width,
                Autocomplete = Autocomplete,
                Inputmode = Inputmode ?? NumberKeyboard(),
                MaxLength = ModelLimits.MaxLength(For),
                Prefix = Prefix,
                Suffix = Suffix,
            }.ToHtml()
            : throw tag.Misuse($"knows no type '{type}'.");
    }

    private string? NumberKeyboard() => Type is null && For is not null ? KeyboardOf(For.Metadata.UnderlyingOrModelType) : null;

    private static string? KeyboardOf(Type type) =>
        type == typeof(int) || type == typeof(long) ? "numeric" : type == typeof(decimal) || type == typeof(double) ? "decimal" : null;
}
