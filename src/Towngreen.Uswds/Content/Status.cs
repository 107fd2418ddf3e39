using Microsoft.AspNetCore.Html;

namespace Towngreen.Uswds.Content;

/// <summary>What a status means for the reader.</summary>
public enum StatusKind
{
    /// <summary>Nothing to do and nothing reached.</summary>
    Neutral,

    /// <summary>Under way.</summary>
    Info,

    /// <summary>Reached.</summary>
    Success,

    /// <summary>Waits for the reader.</summary>
    Warning,

    /// <summary>Refused or missed.</summary>
    Error,
}

/// <summary>A status: always a word, an icon and a colour together.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Word">The word.</param>
public sealed record StatusOptions(StatusKind Kind, IHtmlContent Word)
{
    /// <summary>The icon; by default the kind's.</summary>
    public string? Icon { get; init; }

    /// <summary>Further attributes.</summary>
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>();

    /// <summary>The status' HTML.</summary>
    public IHtmlContent ToHtml() => Html.Tag("span", $"tg-status tg-status--{Kind.ToString().ToLowerInvariant()}").Attrs(Attributes)
        .Add(new IconOptions(Icon ?? DefaultIcon).ToHtml(), Word);

    private string DefaultIcon => Kind switch
    {
        StatusKind.Info => "schedule",
        StatusKind.Success => "check_circle",
        StatusKind.Warning => "warning",
        StatusKind.Error => "highlight_off",
        _ => "remove",
    };
}

/// <summary><c>&lt;usa-status kind="Success"&gt;Approved&lt;/usa-status&gt;</c></summary>
public sealed class UsaStatusTagHelper : ComponentTagHelper
{
    /// <summary>What it means.</summary>
    public StatusKind Kind { get; set; }

    /// <summary>The icon; by default the kind's.</summary>
    public string? Icon { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new StatusOptions(Kind, tag.Content ?? throw tag.Misuse("needs a word.")) { Icon = Icon, Attributes = tag.Attributes }.ToHtml();
    }
}
