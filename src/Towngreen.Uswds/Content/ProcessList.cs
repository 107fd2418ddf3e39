using Microsoft.AspNetCore.Html;

namespace Towngreen.Uswds.Content;

/// <summary>One numbered step of a process.</summary>
/// <param name="Heading">What to do.</param>
/// <param name="Body">How.</param>
public sealed record ProcessStepOptions(string Heading, IHtmlContent? Body)
{
    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; init; } = 3;

    /// <summary>Further attributes of the list item.</summary>
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>();

    /// <summary>The step's HTML.</summary>
    public IHtmlContent ToHtml() => Html.Tag("li", "usa-process-list__item").Attrs(Attributes)
        .Add(Html.Heading(HeadingLevel, "usa-process-list__heading", Heading), Body);
}

/// <summary><c>&lt;usa-process-step heading="…"&gt;…&lt;/usa-process-step&gt;</c></summary>
public sealed class UsaProcessStepTagHelper : ComponentTagHelper
{
    /// <summary>What to do.</summary>
    public string? Heading { get; set; }

    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; set; } = 3;

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new ProcessStepOptions(Heading ?? throw tag.Misuse("needs heading=\"…\"."), tag.Content)
        {
            HeadingLevel = HeadingLevel,
            Attributes = tag.Attributes,
        }.ToHtml();
    }
}

/// <summary><c>&lt;usa-process-list&gt;</c> around process steps.</summary>
public sealed class UsaProcessListTagHelper : ComponentTagHelper
{
    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Html.Tag("ol", "usa-process-list").Attrs(tag.Attributes).Add(tag.Content);
    }
}
