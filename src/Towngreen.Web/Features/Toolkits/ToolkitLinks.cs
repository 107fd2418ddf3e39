using System.Diagnostics.CodeAnalysis;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>Every address of this feature, made in one place.</summary>
[SuppressMessage("Design", "CA1055", Justification = "Views and redirects want paths as they stand in pages.")]
public static class ToolkitLinks
{
    public static string Toolkits() => "/toolkits";

    public static string Toolkit(string key) => $"/toolkits/{key}";

    /// <summary>What a town tells of a finished run.</summary>
    public static string Summary(string reference) => $"/toolkits/runs/{reference}";

    public static string OfTown(string slug) => $"/workspace/{slug}/toolkits";

    /// <summary>Beginning a run.</summary>
    /// <param name="slug">The town.</param>
    /// <param name="toolkit">The toolkit's key; without it, the page chooses.</param>
    /// <param name="action">The action to run it on.</param>
    /// <param name="follows">The reference of the run to go on from.</param>
    public static string Start(string slug, string? toolkit = null, string? action = null, string? follows = null) =>
        $"{OfTown(slug)}/start{Query(("toolkit", toolkit), ("action", action), ("follows", follows))}";

    public static string Run(string slug, string reference) => $"{OfTown(slug)}/{reference}";

    public static string Step(string slug, string reference, string step) => $"{Run(slug, reference)}/steps/{step}";

    public static string NewEntry(string slug, string reference) => $"{Run(slug, reference)}/log/new";

    public static string Entry(string slug, string reference, Guid entry) => $"{Run(slug, reference)}/log/{entry}";

    /// <summary>Checking what is missing, finishing, and putting the evidence into the application.</summary>
    public static string Finish(string slug, string reference) => $"{Run(slug, reference)}/finish";

    /// <summary>Dates, who may see it, setting it aside.</summary>
    public static string Settings(string slug, string reference) => $"{Run(slug, reference)}/settings";

    /// <summary>What towns work on, for coaches.</summary>
    public static string ForCoaches() => "/coach/toolkits";

    private static string Query(params ReadOnlySpan<(string Name, string? Value)> parts)
    {
        var query = new List<string>();
        foreach (var (name, value) in parts)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }

        return query.Count == 0 ? "" : $"?{string.Join('&', query)}";
    }
}
