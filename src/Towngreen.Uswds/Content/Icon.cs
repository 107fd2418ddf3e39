using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Uswds.Content;

/// <summary>A picture from the design system's sprite.</summary>
/// <param name="Name">Its name there, such as <c>check_circle</c>.</param>
public sealed record IconOptions(string Name)
{
    /// <summary>Where the sprite lies.</summary>
    public const string Sprite = "/assets/img/sprite.svg";

    /// <summary>What it says; null when the words beside it say it already.</summary>
    public string? Label { get; init; }

    /// <summary>3 to 9, in units of 8 pixels; null follows the text.</summary>
    public int? Size { get; init; }

    /// <summary>Further classes.</summary>
    public string? Class { get; init; }

    /// <summary>The icon's HTML.</summary>
    public IHtmlContent ToHtml() => Html.Tag("svg", Html.Css("usa-icon", Size is null ? null : $"usa-icon--size-{Size}", Class))
        .Attr("focusable", "false").Attr("role", "img").Attr("aria-hidden", Label is null ? "true" : null).Attr("aria-label", Label)
        .Add(Html.Tag("use").Attr("href", $"{Sprite}#{Name}"));
}

/// <summary><c>&lt;usa-icon name="event" /&gt;</c>, or with <c>label</c> where it stands alone.</summary>
[HtmlTargetElement("usa-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaIconTagHelper : ComponentTagHelper
{
    /// <summary>The icon's name in the sprite.</summary>
    public string? Name { get; set; }

    /// <summary>What it says, where no words beside it do.</summary>
    public string? Label { get; set; }

    /// <summary>3 to 9; by default it follows the text.</summary>
    public int? Size { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new IconOptions(Name ?? throw tag.Misuse("needs name=\"…\".")) { Label = Label, Size = Size, Class = tag.Attributes.GetValueOrDefault("class") }.ToHtml();
    }
}
