using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Towngreen.Browser.Tests.Tour;

/// <summary>Every page of the application by the pattern of its address, as routing itself knows them.</summary>
internal sealed class Doors
{
    /// <summary>Pages in name only: they answer with a file, or send away whoever comes.</summary>
    private static readonly string[] Showless =
    [
        "/admin/audit/download", "/calendar/feeds/{token}.ics", "/coach/towns/download", "/coaching/hours.ics", "/coaching/hours/{reference}.ics", "/sign-out",
        "/trainer/series/{slug}/seats.csv", "/trainings/{slug}.ics",
    ];

    private readonly List<(string Pattern, TemplateMatcher Matcher)> _byPrecision;

    public Doors(IServiceProvider services) => _byPrecision =
    [
        .. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .OrderBy(endpoint => endpoint.RoutePattern.InboundPrecedence)
            .Select(endpoint => ($"/{endpoint.RoutePattern.RawText!.TrimStart('/')}", new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []))),
    ];

    public IReadOnlyList<string> ToSee => [.. _byPrecision.Select(door => door.Pattern).Except(Showless).Distinct().Order(StringComparer.Ordinal)];

    /// <returns>The pattern of the page behind the address; null where there is none to see.</returns>
    public string? Behind(string address)
    {
        var path = address.Split('?', '#')[0];
        var found = _byPrecision.Find(door => door.Matcher.TryMatch(path, [])).Pattern;
        return Showless.Contains(found) ? null : found;
    }
}
