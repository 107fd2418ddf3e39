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
    /// <summary>Each route with each of its handlers. Files of the design, which anyone may have, are left out.</summary>
    public static async Task<IReadOnlySet<(string Route, string Handler)>> OfAsync(IServiceProvider services)
    {
        var found = new HashSet<(string, string)>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(IsOurs))
        {
            var route = $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}";
            found.UnionWith((await HandlersAsync(services, endpoint)).Select(handler => (route, handler)));
        }

        return found;
    }

    private static bool IsOurs(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null;

    private static async Task<IEnumerable<string>> HandlersAsync(IServiceProvider services, RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
        {
            return endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [Policy.Read];
        }

        var compiled = await services.GetRequiredService<PageLoader>().LoadAsync(page, EndpointMetadataCollection.Empty);
        // A page without OnGet is shown all the same.
        return compiled.HandlerMethods.Select(handler => $"{handler.HttpMethod.ToUpperInvariant()} {handler.Name}".TrimEnd()).Append(Policy.Read);
    }
}
