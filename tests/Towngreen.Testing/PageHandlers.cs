using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Towngreen.Testing;

/// <summary>A page's answer to one kind of post.</summary>
/// <param name="Template">The page's route, beginning with a slash.</param>
/// <param name="Name">The handler's name; null for the page's own.</param>
/// <param name="Model">The page's model.</param>
public sealed record PageHandler(string Template, string? Name, Type Model)
{
    public string On(string path) => Name is null ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={Name}";
}

/// <summary>Every post handler of every page, as the application itself finds them.</summary>
public static class PageHandlers
{
    public static async Task<IReadOnlyList<PageHandler>> OfAsync(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        List<PageHandler> handlers = [];
        foreach (var page in services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
            handlers.AddRange(compiled.HandlerMethods.Where(method => HttpMethods.IsPost(method.HttpMethod))
                .Select(method => new PageHandler(TemplateOf(page), method.Name, compiled.ModelTypeInfo!)));
        }

        return [.. handlers.OrderBy(handler => handler.Template, StringComparer.Ordinal).ThenBy(handler => handler.Name, StringComparer.Ordinal)];
    }

    internal static string TemplateOf(PageActionDescriptor page) => $"/{page.AttributeRouteInfo!.Template!.TrimStart('/')}";
}

/// <summary>The routes of all pages, to tell which page an address is.</summary>
public sealed class PageMap
{
    private readonly IReadOnlyList<(string Template, TemplateMatcher Matcher)> _pages;

    private PageMap(IEnumerable<string> templates) => _pages =
    [
        .. templates.OrderBy(template => template.Count(character => character == '{'))
            .Select(template => (template, new TemplateMatcher(TemplateParser.Parse(template.TrimStart('/')), new()))),
    ];

    public static PageMap Of(IServiceProvider services) => new(services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
        .OfType<PageActionDescriptor>().Select(PageHandlers.TemplateOf).Distinct());

    /// <returns>Of several routes that fit, the one that says most of the address.</returns>
    public string? TemplateOf(string path) => _pages.FirstOrDefault(page => page.Matcher.TryMatch(path, new())).Template;
}
