using Microsoft.AspNetCore.Html;

namespace Towngreen.Uswds.Navigation;

/// <summary>One place on the way to this page; without an address, the page itself.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Href">Its address, or null for the page itself.</param>
public sealed record CrumbOptions(IHtmlContent Text, string? Href)
{
    /// <summary>The crumb's HTML.</summary>
    public IHtmlContent ToHtml()
    {
        var name = Html.Tag("span").Add(Text);
        return Href is null
            ? Html.Tag("li", "usa-breadcrumb__list-item usa-current").Attr("aria-current", "page").Add(name)
            : Html.Tag("li", "usa-breadcrumb__list-item").Add(Html.Tag("a", "usa-breadcrumb__link").Attr("href", Href).Add(name));
    }
}

/// <summary><c>&lt;usa-crumb href="/actions"&gt;Actions&lt;/usa-crumb&gt;</c>; the last has no address.</summary>
public sealed class UsaCrumbTagHelper : ComponentTagHelper
{
    /// <summary>The place's address.</summary>
    public string? Href { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new CrumbOptions(tag.Content ?? throw tag.Misuse("says nothing."), Href).ToHtml();
    }
}

/// <summary><c>&lt;usa-breadcrumb&gt;</c> around crumbs.</summary>
public sealed class UsaBreadcrumbTagHelper : ComponentTagHelper
{
    /// <summary>Lets the path take more than one line.</summary>
    public bool Wrap { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Html.Tag("nav", Html.Css("usa-breadcrumb", Wrap ? "usa-breadcrumb--wrap" : null)).Attr("aria-label", UswdsWords.Get("breadcrumb"))
            .Attrs(tag.Attributes).Add(Html.Tag("ol", "usa-breadcrumb__list").Add(tag.Content));
    }
}
