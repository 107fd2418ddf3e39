using Microsoft.AspNetCore.Html;

namespace Towngreen.Uswds.Navigation;

/// <summary>A link down the side, perhaps with links below it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Current">Whether it is this page.</param>
public sealed record SideNavItemOptions(string Text, string Href, bool Current)
{
    /// <summary>The items below it, or null.</summary>
    public IHtmlContent? Children { get; init; }

    /// <summary>The link's HTML.</summary>
    public IHtmlContent ToHtml() => Html.Tag("li", "usa-sidenav__item").Add(
        Html.Tag("a", Current ? "usa-current" : null).Attr("href", Href).Attr("aria-current", Current ? "page" : null).Add(Text),
        Children is null ? null : Html.Tag("ul", "usa-sidenav__sublist").Add(Children));
}

/// <summary><c>&lt;usa-side-nav-item text="Team" href="…" current="true" /&gt;</c>; items between its tags stand below it.</summary>
public sealed class UsaSideNavItemTagHelper : ComponentTagHelper
{
    /// <summary>What it says.</summary>
    public string? Text { get; set; }

    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    /// <summary>Whether it is this page.</summary>
    public bool Current { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new SideNavItemOptions(Text ?? throw tag.Misuse("needs text=\"…\"."), Href ?? throw tag.Misuse("needs href=\"…\"."), Current)
        {
            Children = tag.Content,
        }.ToHtml();
    }
}

/// <summary><c>&lt;usa-side-nav label="Your town"&gt;</c> around its items.</summary>
public sealed class UsaSideNavTagHelper : ComponentTagHelper
{
    /// <summary>What the navigation is called; by default "In this section".</summary>
    public string? Label { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Html.Tag("nav").Attr("aria-label", Label ?? UswdsWords.Get("side-nav")).Attrs(tag.Attributes).Add(Html.Tag("ul", "usa-sidenav").Add(tag.Content));
    }
}
