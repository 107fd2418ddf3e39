using Microsoft.AspNetCore.Html;

namespace Towngreen.Uswds.Content;

/// <summary>A word that sets something apart, such as "New".</summary>
/// <param name="Word">The word.</param>
public sealed record TagOptions(IHtmlContent Word)
{
    /// <summary>Larger.</summary>
    public bool Big { get; init; }

    /// <summary>Further attributes.</summary>
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>();

    /// <summary>The tag's HTML.</summary>
    public IHtmlContent ToHtml() => Html.Tag("span", Html.Css("usa-tag", Big ? "usa-tag--big" : null)).Attrs(Attributes).Add(Word);
}

/// <summary><c>&lt;usa-tag&gt;New&lt;/usa-tag&gt;</c></summary>
public sealed class UsaTagTagHelper : ComponentTagHelper
{
    /// <summary>Larger.</summary>
    public bool Big { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new TagOptions(tag.Content ?? throw tag.Misuse("needs a word.")) { Big = Big, Attributes = tag.Attributes }.ToHtml();
    }
}
