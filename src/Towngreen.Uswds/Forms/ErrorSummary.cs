using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Towngreen.Uswds.Forms;

/// <summary>All errors of a page in one place on top, each a link to its field.</summary>
/// <param name="Errors">The errors in page order.</param>
public sealed record ErrorSummaryOptions(IReadOnlyList<PageError> Errors)
{
    /// <summary>The heading; by default "There is a problem".</summary>
    public string? Heading { get; init; }

    /// <summary>The summary's HTML; nothing when nothing is wrong.</summary>
    public IHtmlContent ToHtml() => Errors.Count == 0 ? HtmlString.Empty : Html.Tag("div", "tg-error-summary")
        .Attr("role", "alert").Attr("tabindex", "-1").Flag("autofocus", true).Attr("data-focus-on-load", "").Attr("data-error-summary", "").Add(
            Html.Tag("h2").Add(Heading ?? UswdsWords.Get("error.summary")),
            Html.Tag("ul").Add(Errors.Select(error => Html.Tag("li").Add(Line(error)))));

    private static IHtmlContent Line(PageError error) =>
        error.FieldId is null ? Html.Text(error.Message) : Html.Tag("a").Attr("href", $"#{error.FieldId}").Add(error.Message);
}

/// <summary><c>&lt;usa-error-summary /&gt;</c>: stands above the form and lists what is wrong below.</summary>
[HtmlTargetElement("usa-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaErrorSummaryTagHelper(PageFields fields) : ComponentTagHelper
{
    /// <summary>The heading; by default "There is a problem".</summary>
    public string? Heading { get; set; }

    /// <summary>The page this summary stands on.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        var state = ViewContext.ViewData.ModelState;
        return new WrittenLast(() => new ErrorSummaryOptions(fields.Errors(state)) { Heading = Heading }.ToHtml());
    }

    /// <summary>Content made when the page is written out, that is when all its fields are known.</summary>
    private sealed class WrittenLast(Func<IHtmlContent> make) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => make().WriteTo(writer, encoder);
    }
}

/// <summary><c>&lt;usa-title&gt;…&lt;/usa-title&gt;</c>: the page's title, which begins with "Error:" when the page shows one.</summary>
public sealed class UsaTitleTagHelper(PageFields fields) : ComponentTagHelper
{
    /// <summary>The page this title belongs to.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var wrong = fields.Errors(ViewContext.ViewData.ModelState).Count > 0;
        return Html.Tag("title").Add(wrong ? UswdsWords.Get("error.prefix") + " " : "").Add(tag.Content);
    }
}
