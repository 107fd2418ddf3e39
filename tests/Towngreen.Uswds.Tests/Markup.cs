using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using Towngreen.Uswds.Forms;

namespace Towngreen.Uswds.Tests;

/// <summary>Reads components as a browser would, and compares their structure with the design system's examples.</summary>
internal static class Markup
{
    public static IElement Parse(this IHtmlContent html) => Parse(Html.Write(html));

    public static IElement Parse(string html) => new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;

    public static IElement One(this IElement within, string selector)
    {
        var found = within.QuerySelectorAll(selector);
        Assert.True(found.Length == 1, $"{found.Length} elements match '{selector}' in {within.InnerHtml}");
        return found[0];
    }

    /// <summary>The element that labels or describes another, by id.</summary>
    public static string Described(this IElement within, IElement control) => string.Join(" | ",
        (control.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => within.One($"[id='{id}']").TextContent));

    /// <summary>Fails unless both have the same elements, classes and accessible attributes, in the same places.</summary>
    public static void IsBuiltLike(this IHtmlContent html, string example) =>
        Assert.Equal(Outline(Parse(example)), Outline(html.Parse()), ignoreLineEndingDifferences: true);

    public static FieldOptions Field(string? hint = null, string? error = null, bool required = false) =>
        new() { Name = "Town.Name", Id = "Town_Name", Label = "Name", Hint = hint, Error = error, Required = required };

    public static T In<T>(string culture, Func<T> act)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(culture), new CultureInfo(culture));
        try
        {
            return act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static string Outline(IElement body) => string.Join('\n', body.QuerySelectorAll("*").Select(element =>
        new string(' ', 2 * Depth(element)) + Shape(element)));

    private static string Shape(IElement element) => string.Concat(
        [element.LocalName, .. element.ClassList.Order().Select(name => "." + name),
            .. element.Attributes.Where(Telling).OrderBy(attribute => attribute.Name, StringComparer.Ordinal).Select(attribute => $"[{attribute.Name}={attribute.Value}]")]);

    private static bool Telling(IAttr attribute) => attribute.Name is "role" or "type" or "for" or "id" or "name" || attribute.Name.StartsWith("aria-", StringComparison.Ordinal);

    private static int Depth(IElement element) => element.Ancestors<IElement>().Count() - 2;
}
