using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Towngreen.Uswds.Content;

/// <summary>How much a button stands out.</summary>
public enum ButtonVariant
{
    /// <summary>The one thing to do here.</summary>
    Primary,

    /// <summary>What cannot be undone.</summary>
    Secondary,

    /// <summary>A light accent.</summary>
    AccentCool,

    /// <summary>A warm accent.</summary>
    AccentWarm,

    /// <summary>Grey.</summary>
    Base,

    /// <summary>Another thing one may do.</summary>
    Outline,

    /// <summary>On dark ground.</summary>
    Inverse,

    /// <summary>Looks like a link.</summary>
    Unstyled,
}

/// <summary>A button, or a link that looks like one.</summary>
/// <param name="Text">What it says.</param>
public sealed record ButtonOptions(IHtmlContent Text)
{
    /// <summary>How much it stands out.</summary>
    public ButtonVariant Variant { get; init; }

    /// <summary>Where it leads; null makes a button.</summary>
    public string? Href { get; init; }

    /// <summary>submit, button or reset.</summary>
    public string Type { get; init; } = "submit";

    /// <summary>Larger.</summary>
    public bool Big { get; init; }

    /// <summary>Further attributes.</summary>
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>();

    /// <summary>The button's HTML.</summary>
    public IHtmlContent ToHtml() => Element().AddClass(Html.Css("usa-button", VariantClass, Big ? "usa-button--big" : null)).Attrs(Attributes).Add(Text);

    private TagBuilder Element() => Href is null ? Html.Tag("button").Attr("type", Type) : Html.Tag("a").Attr("href", Href);

    private string? VariantClass => Variant switch
    {
        ButtonVariant.Primary => null,
        ButtonVariant.AccentCool => "usa-button--accent-cool",
        ButtonVariant.AccentWarm => "usa-button--accent-warm",
        ButtonVariant.Inverse => "usa-button--outline usa-button--inverse",
        _ => $"usa-button--{Variant.ToString().ToLowerInvariant()}",
    };
}

/// <summary><c>&lt;usa-button&gt;Save&lt;/usa-button&gt;</c>, or with <c>href</c> a link.</summary>
public sealed class UsaButtonTagHelper : ComponentTagHelper
{
    /// <summary>How much it stands out.</summary>
    public ButtonVariant Variant { get; set; }

    /// <summary>Where it leads; without it this is a button.</summary>
    public string? Href { get; set; }

    /// <summary>submit (the default), button or reset.</summary>
    public string? Type { get; set; }

    /// <summary>Larger.</summary>
    public bool Big { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (Href is not null && Type is not null)
        {
            throw tag.Misuse("is a link (href) or a button (type), not both.");
        }

        return new ButtonOptions(tag.Content ?? throw tag.Misuse("says nothing."))
        {
            Variant = Variant,
            Href = Href,
            Type = Type ?? "submit",
            Big = Big,
            Attributes = tag.Attributes,
        }.ToHtml();
    }
}

/// <summary><c>&lt;usa-button-group&gt;</c> around several buttons, which stand in a row and wrap.</summary>
public sealed class UsaButtonGroupTagHelper : ComponentTagHelper
{
    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Html.Tag("div", "tg-button-group").Attrs(tag.Attributes).Add(tag.Content);
    }
}
