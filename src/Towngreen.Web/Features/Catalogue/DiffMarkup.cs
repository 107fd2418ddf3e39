using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Towngreen.Web.Features.Programs.Comparing;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Catalogue;

/// <summary>Differences as HTML without a space more than the text has: additions and removals are marked by element, sign and a word for screen readers.</summary>
public sealed class DiffMarkup(Words words)
{
    public IHtmlContent Of(IEnumerable<DiffPart> parts)
    {
        var content = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            _ = part.Change switch
            {
                Change.Added => content.AppendHtml(Marked("ins", "+", words["added:"], part.Text)),
                Change.Removed => content.AppendHtml(Marked("del", "−", words["removed:"], part.Text)),
                _ => content.Append(part.Text),
            };
        }

        return content;
    }

    private static TagBuilder Marked(string element, string sign, string word, string text)
    {
        var marked = new TagBuilder(element);
        marked.InnerHtml.AppendHtml(Span("usa-sr-only", $"{word} ")).AppendHtml(Sign(sign)).Append(text);
        return marked;
    }

    private static TagBuilder Sign(string sign)
    {
        var span = Span("tg-diff__mark", sign);
        span.Attributes["aria-hidden"] = "true";
        return span;
    }

    private static TagBuilder Span(string css, string text)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(css);
        span.InnerHtml.Append(text);
        return span;
    }
}
