using Microsoft.AspNetCore.Html;

namespace Towngreen.Uswds.Content;

/// <summary>A message on every page, above its header.</summary>
/// <param name="Body">What it says.</param>
public sealed record SiteAlertOptions(IHtmlContent Body)
{
    /// <summary>What the region is called; by default "Site notice".</summary>
    public string? Label { get; init; }

    /// <summary>For matters of safety, in red.</summary>
    public bool Emergency { get; init; }

    /// <summary>The message's HTML.</summary>
    public IHtmlContent ToHtml() => Html.Tag("section", $"usa-site-alert usa-site-alert--{(Emergency ? "emergency" : "info")} usa-site-alert--slim")
        .Attr("aria-label", Label ?? UswdsWords.Get("site-alert"))
        .Add(Html.Tag("div", "usa-alert").Add(Html.Tag("div", "usa-alert__body").Add(Html.Tag("div", "usa-alert__text").Add(Body))));
}

/// <summary><c>&lt;usa-site-alert&gt;Demonstration: …&lt;/usa-site-alert&gt;</c></summary>
public sealed class UsaSiteAlertTagHelper : ComponentTagHelper
{
    /// <summary>What the region is called; by default "Site notice".</summary>
    public string? Label { get; set; }

    /// <summary>For matters of safety, in red.</summary>
    public bool Emergency { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Render(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new SiteAlertOptions(tag.Content ?? throw tag.Misuse("says nothing.")) { Label = Label, Emergency = Emergency }.ToHtml();
    }
}
