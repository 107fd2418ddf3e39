using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Towngreen.Uswds;

/// <summary>Builds elements from text and content; text is encoded where it is written, never before.</summary>
internal static class Html
{
    public static TagBuilder Tag(string name, string? cssClass = null) => new TagBuilder(name).Attr("class", cssClass);

    /// <summary>A void element such as an input.</summary>
    public static TagBuilder Void(string name, string? cssClass = null)
    {
        var tag = Tag(name, cssClass);
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    /// <summary>Sets an attribute; null leaves it out and keeps what was set before.</summary>
    public static TagBuilder Attr(this TagBuilder tag, string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }

        return tag;
    }

    /// <summary>An attribute without a value, such as <c>checked</c>.</summary>
    public static TagBuilder Flag(this TagBuilder tag, string name, bool on) => tag.Attr(name, on ? name : null);

    public static TagBuilder Attrs(this TagBuilder tag, IReadOnlyDictionary<string, string?> attributes)
    {
        foreach (var (name, value) in attributes.Where(pair => pair.Key != "class"))
        {
            tag.Attributes[name] = value ?? "";
        }

        if (attributes.TryGetValue("class", out var css))
        {
            tag.AddClass(css);
        }

        return tag;
    }

    /// <summary>Adds classes behind those already there, in the order written.</summary>
    public static TagBuilder AddClass(this TagBuilder tag, string? css) =>
        string.IsNullOrWhiteSpace(css) ? tag : tag.Attr("class", Css(tag.Attributes.GetValueOrDefault("class"), css));

    public static TagBuilder Add(this TagBuilder tag, string? text)
    {
        tag.InnerHtml.Append(text ?? "");
        return tag;
    }

    public static TagBuilder Add(this TagBuilder tag, params IEnumerable<IHtmlContent?> contents)
    {
        foreach (var content in contents)
        {
            if (content is not null)
            {
                tag.InnerHtml.AppendHtml(content);
            }
        }

        return tag;
    }

    public static IHtmlContent All(params IEnumerable<IHtmlContent?> contents)
    {
        var all = new HtmlContentBuilder();
        foreach (var content in contents)
        {
            if (content is not null)
            {
                all.AppendHtml(content);
            }
        }

        return all;
    }

    public static IHtmlContent Text(string text) => new HtmlContentBuilder().Append(text);

    /// <summary>Class names joined by spaces, the empty ones left out.</summary>
    public static string? Css(params IEnumerable<string?> names)
    {
        var css = string.Join(' ', names.Where(name => !string.IsNullOrEmpty(name)));
        return css.Length == 0 ? null : css;
    }

    /// <summary>A heading of level 1 to 6.</summary>
    public static TagBuilder Heading(int level, string? cssClass, string text) => level is >= 1 and <= 6
        ? Tag($"h{level}", cssClass).Add(text)
        : throw new ArgumentOutOfRangeException(nameof(level), level, "A heading has a level from 1 to 6.");

    public static string Write(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
