using System.Text.RegularExpressions;
using Ganss.Xss;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Towngreen.Web.Platform.Text;

/// <summary>Markdown from packs and people as HTML that can do no harm. The one place where a string becomes markup.</summary>
public static partial class Markdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAutoLinks().UsePipeTables().UseListExtras().UseGenericAttributes().DisableHtml().Build();

    private static readonly HtmlSanitizer Sanitizer = MakeSanitizer();

    public static IHtmlContent Render(string markdown) => new HtmlString(ToSafeHtml(markdown));

    public static string ToSafeHtml(string markdown) => Sanitizer.Sanitize(Markdig.Markdown.ToHtml(markdown, Pipeline));

    /// <summary>The words alone, a line for each paragraph, list item or row: where the author broke a line inside a paragraph does not matter.</summary>
    public static string ToPlain(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var lineBreak in document.Descendants<LineBreakInline>().Where(inline => !inline.IsHard).ToList())
        {
            lineBreak.ReplaceBy(new LiteralInline(" "));
        }

        using var words = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(words) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return words.ToString().Trim();
    }

    /// <summary>The text so that Markdown shows it as it stands, without links or markup.</summary>
    public static string Escape(string text) => Special().Replace(text, match => $@"{match.Value[..^1]}\{match.Value[^1]}");

    [GeneratedRegex(@"[\\`*\[\]<>]|:/(?=/)|www\.", RegexOptions.IgnoreCase)]
    private static partial Regex Special();

    private static HtmlSanitizer MakeSanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedAttributes.Remove("style");
        sanitizer.AllowedAttributes.Remove("class");
        foreach (var tag in new[] { "form", "input", "button", "select", "textarea", "style", "img" })
        {
            sanitizer.AllowedTags.Remove(tag);
        }

        sanitizer.AllowedSchemes.Add("mailto");
        return sanitizer;
    }
}

/// <summary>A text that is Markdown, among data whose other texts are not.</summary>
public sealed record MarkdownText(string Text)
{
    public override string ToString() => Text;
}
