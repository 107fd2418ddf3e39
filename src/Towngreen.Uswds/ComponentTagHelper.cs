using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Uswds;

/// <summary>What every component's tag helper shares: it replaces its own tag by the design system's markup.</summary>
public abstract class ComponentTagHelper : TagHelper
{
    /// <inheritdoc/>
    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var children = await output.GetChildContentAsync();
        var html = Render(new ComponentContext(output.TagName, children, AttributesOf(output)));
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(html);
    }

    /// <summary>Turns the tag as written into HTML.</summary>
    protected abstract IHtmlContent Render(ComponentContext tag);

    // Razor hands over dynamic attribute values already encoded; the builder encodes again, so they are decoded here.
    private static Dictionary<string, string?> AttributesOf(TagHelperOutput output) => output.Attributes
        .ToDictionary(attribute => attribute.Name, attribute => attribute.Value switch
        {
            null => null,
            IHtmlContent content => WebUtility.HtmlDecode(Html.Write(content)),
            var value => value.ToString(),
        }, StringComparer.OrdinalIgnoreCase);
}

/// <summary>A component's tag as the page wrote it.</summary>
/// <param name="Name">The tag's name, for messages about misuse.</param>
/// <param name="Children">The encoded content between its tags.</param>
/// <param name="Attributes">Attributes that the component does not know; they pass on to its main element.</param>
public sealed record ComponentContext(string Name, TagHelperContent Children, IReadOnlyDictionary<string, string?> Attributes)
{
    /// <summary>The child content, or null when there is none but white space.</summary>
    public IHtmlContent? Content => Children.IsEmptyOrWhiteSpace ? null : Children;

    /// <summary>The exception for a tag that was used wrongly.</summary>
    public InvalidOperationException Misuse(string what) => new($"<{Name}> {what}");
}
