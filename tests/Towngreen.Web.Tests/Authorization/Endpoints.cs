using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>What the running application answers, read from its routing: pages with their handlers, and everything else that was mapped.</summary>
internal static class Endpoints
{
    /// <summary>Serves files of the design that changed since the build; only where it runs from its sources.</summary>
    private const string ChangedFiles = "{**path:file}";

    /// <summary>Each route with each of its handlers. Files of the design, which anyone may have, are left out.</summary>
    public static async Task<IReadOnlySet<(string Route, string Handler)>> OfAsync(IServiceProvider services)
    {
        var found = new HashSet<(string, string)>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(IsOurs))
        {
            found.UnionWith((await HandlersAsync(services, endpoint)).Select(handler => (RouteOf(endpoint), handler)));
        }

        return found;
    }

    /// <summary>The compiled pages, by their routes.</summary>
    public static async Task<IReadOnlyDictionary<string, CompiledPageActionDescriptor>> PagesAsync(IServiceProvider services)
    {
        var pages = new Dictionary<string, CompiledPageActionDescriptor>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                pages[RouteOf(endpoint)] = await CompileAsync(services, page);
            }
        }

        return pages;
    }

    private static string RouteOf(RouteEndpoint endpoint) => $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}";

    private static Task<CompiledPageActionDescriptor> CompileAsync(IServiceProvider services, PageActionDescriptor page) =>
        services.GetRequiredService<PageLoader>().LoadAsync(page, EndpointMetadataCollection.Empty);

    private static bool IsOurs(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != ChangedFiles;

    private static async Task<IEnumerable<string>> HandlersAsync(IServiceProvider services, RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
        {
            return endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [Policy.Read];
        }

        var compiled = await CompileAsync(services, page);
        // A page without OnGet is shown all the same.
        return compiled.HandlerMethods.Select(handler => $"{handler.HttpMethod.ToUpperInvariant()} {handler.Name}".TrimEnd()).Append(Policy.Read);
    }
}
