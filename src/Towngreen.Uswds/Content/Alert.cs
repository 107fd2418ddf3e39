using Microsoft.AspNetCore.Html;

namespace Towngreen.Uswds.Content;

/// <summary>How much a message matters.</summary>
public enum AlertKind
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Something worked.</summary>
    Success,

    /// <summary>Something needs care.</summary>
    Warning,

    /// <summary>Something went wrong.</summary>
    Error,

    /// <summary>Something concerns safety.</summary>
    Emergency,
}

/// <summary>A message in the page.</summary>
/// <param name="Kind">How much it matters.</param>
/// <param name="Body">What it says.</param>
public sealed record AlertOptions(AlertKind Kind, IHtmlContent Body)
{
    /// <summary>Its heading, if any.</summary>
    public string? Heading { get; init; }

    /// <summary>The heading's level, to fit the page.</summary>
    public int HeadingLevel { get; init; } = 2;

    /// <summary>Less room around the text.</summary>
    public bool Slim { get; init; }

    /// <summary>No icon.</summary>
    public bool NoIcon { get; init; }

    /// <summary>Further attributes.</summary>
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>();

    /// <summary>The alert's HTML. Without a heading it begins with a hidden word for its kind, since colour and icon are not read out.</summary>
    public IHtmlContent ToHtml() => Html.Tag("div", Html.Css("usa-alert", $"usa-alert--{Kind.ToString().ToLowerInvariant()}",
            Slim ? "usa-alert--slim" : null, NoIcon ? "usa-alert--no-icon" : null))
        .Attr("role", Kind is AlertKind.Error or AlertKind.Emergency ? "alert" : null).Attrs(Attributes)
        .Add(Html.Tag("div", "usa-alert__body").Add(
            Heading is null
                ? Html.Tag("span", "usa-sr-only").Add(UswdsWords.Get($"alert.{Kind}") + ":")
                : Html.Heading(HeadingLevel, "usa-alert__heading", Heading),
            // A division, because pages put paragraphs and lists into alerts and a paragraph could not hold them.
            Html.Tag("div", "usa-alert__text").Add(Body)));
}

/// <summary><c>&lt;usa-alert kind="Warning" heading="…"&gt;…&lt;/usa-alert&gt;</c></summary>
public sealed class UsaAlertTagHelper : ComponentTagHelper
{
    /// <summary>How much it matters.</summary>
    public AlertKind Kind { get; set; }

    /// <summary>Its heading, if any.</summary>
    public string? Heading { get; set; }

    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; set; } = 2;

    /// <summary>Less room around the text.</summary>
    public bool Slim { get; set; }

    /// <summary>No icon.</summary>
    public bool NoIcon { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new AlertOptions(Kind, tag.Content ?? throw tag.Misuse("says nothing."))
        {
            Heading = Heading,
            HeadingLevel = HeadingLevel,
            Slim = Slim,
            NoIcon = NoIcon,
            Attributes = tag.Attributes,
        }.ToHtml();
    }
}
