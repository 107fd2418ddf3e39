using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.WebUtilities;

namespace Towngreen.Web.Features.Catalogue;

/// <summary>Every address of this feature. An edition is named only when it is not the current one, so that addresses stay short.</summary>
[SuppressMessage("Design", "CA1055", Justification = "Views and redirects want paths as they stand in pages.")]
public static class CatalogueLinks
{
    public static string Actions(string? edition = null) => In("/actions", edition);

    public static string Action(string key, string? edition = null) => In($"/actions/{Uri.EscapeDataString(key)}", edition);

    public static string Credit(string key, string creditId) => $"{Action(key)}#{CreditAnchor(creditId)}";

    public static string Compare(string key, string from, string to) =>
        QueryHelpers.AddQueryString($"/actions/{Uri.EscapeDataString(key)}/compare", new Dictionary<string, string?> { ["from"] = from, ["to"] = to });

    /// <summary>Everything that changed between two editions; without them, since the edition before the current one.</summary>
    public static string Changes(string? from = null, string? to = null) => QueryHelpers.AddQueryString("/actions/changes",
        new Dictionary<string, string?> { ["from"] = from, ["to"] = to }.Where(pair => pair.Value is not null));

    internal static string CreditAnchor(string creditId) => $"credit-{creditId}";

    private static string In(string path, string? edition) => edition is null ? path : QueryHelpers.AddQueryString(path, "edition", edition);
}
