using Ganss.Xss;
using Markdig;
using Microsoft.AspNetCore.Html;

namespace Towngreen.Web.Platform.Text;

/// <summary>Markdown from packs and people as HTML that can do no harm. The one place where a string becomes markup.</summary>
public static class Markdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAutoLinks().UsePipeTables().UseListExtras().UseGenericAttributes().DisableHtml().Build();

    private static readonly HtmlSanitizer Sanitizer = MakeSanitizer();

    public static IHtmlContent Render(string markdown) => new HtmlString(ToSafeHtml(markdown));

    public static string ToSafeHtml(string markdown) => Sanitizer.Sanitize(Markdig.Markdown.ToHtml(markdown, Pipeline));

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
