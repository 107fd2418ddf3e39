using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Towngreen.Uswds.Content;

namespace Towngreen.Uswds.Navigation;

/// <summary>The pages of a long list: never more than seven slots, the first and the last always among them.</summary>
/// <param name="Page">The page shown, counted from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Href">The address of a page.</param>
public sealed record PaginationOptions(int Page, int Pages, Func<int, string> Href)
{
    /// <summary>What is paged, for screen readers; by default "Pages".</summary>
    public string? Label { get; init; }

    /// <summary>The links' HTML; nothing when one page holds all.</summary>
    public IHtmlContent ToHtml() => Pages <= 1 ? HtmlString.Empty : Html.Tag("nav", "usa-pagination").Attr("aria-label", Label ?? UswdsWords.Get("pages")).Add(
        Html.Tag("ul", "usa-pagination__list").Add(
            [Page > 1 ? Arrow("previous", Page - 1) : null, .. Slots().Select(page => page is { } number ? Number(number) : Gap()), Page < Pages ? Arrow("next", Page + 1) : null]));

    /// <summary>The page numbers to show; null is a gap.</summary>
    internal IEnumerable<int?> Slots() => this switch
    {
        { Pages: <= 7 } => Enumerable.Range(1, Pages).Select(page => (int?)page),
        { Page: <= 4 } => [1, 2, 3, 4, 5, null, Pages],
        _ when Page >= Pages - 3 => [1, null, Pages - 4, Pages - 3, Pages - 2, Pages - 1, Pages],
        _ => [1, null, Page - 1, Page, Page + 1, null, Pages],
    };

    private TagBuilder Number(int page)
    {
        var current = page == Page;
        return Html.Tag("li", "usa-pagination__item usa-pagination__page-no").Add(
            Html.Tag("a", Html.Css("usa-pagination__button", current ? "usa-current" : null)).Attr("href", Href(page))
                .Attr("aria-label", UswdsWords.Get(page == Pages ? "pages.last" : "pages.page", page)).Attr("aria-current", current ? "page" : null)
                .Add(page.ToString(CultureInfo.CurrentCulture)));
    }

    private TagBuilder Arrow(string way, int page)
    {
        var text = Html.Tag("span", "usa-pagination__link-text").Add(UswdsWords.Get($"pages.{way}"));
        var icon = new IconOptions(way == "next" ? "navigate_next" : "navigate_before").ToHtml();
        return Html.Tag("li", "usa-pagination__item usa-pagination__arrow").Add(
            Html.Tag("a", $"usa-pagination__link usa-pagination__{way}-page").Attr("href", Href(page)).Attr("rel", way == "next" ? "next" : "prev")
                .Attr("aria-label", UswdsWords.Get($"pages.{way}-label")).Add(way == "next" ? [text, icon] : [icon, text]));
    }

    private static TagBuilder Gap() => Html.Tag("li", "usa-pagination__item usa-pagination__overflow").Attr("aria-label", UswdsWords.Get("pages.gap"))
        .Add(Html.Tag("span").Add("…"));
}

/// <summary><c>&lt;usa-pagination page="Model.Page" pages="Model.Pages" /&gt;</c>; the links keep the rest of the address.</summary>
[HtmlTargetElement("usa-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaPaginationTagHelper : ComponentTagHelper
{
    /// <summary>The page shown, counted from 1.</summary>
    public int Page { get; set; }

    /// <summary>How many there are.</summary>
    public int Pages { get; set; }

    /// <summary>The name of the page number in the address.</summary>
    public string Parameter { get; set; } = "page";

    /// <summary>What is paged, for screen readers.</summary>
    public string? Label { get; set; }

    /// <summary>The page these links stand on.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        var request = ViewContext.HttpContext.Request;
        return new PaginationOptions(Page, Pages, page => AddressOf(request, page)) { Label = Label }.ToHtml();
    }

    private string AddressOf(HttpRequest request, int page)
    {
        var query = new QueryBuilder(request.Query.Where(pair => !pair.Key.Equals(Parameter, StringComparison.OrdinalIgnoreCase)));
        if (page > 1)
        {
            query.Add(Parameter, page.ToString(CultureInfo.InvariantCulture));
        }

        return $"{request.PathBase}{request.Path}{query}";
    }
}
