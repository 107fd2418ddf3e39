using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.WebUtilities;

namespace Towngreen.Web.Features.Towns;

/// <summary>Every address of the towns' public pages.</summary>
[SuppressMessage("Design", "CA1055", Justification = "Views and redirects want paths as they stand in pages.")]
public static class TownsLinks
{
    public static string Towns(string? search = null) => search is null ? "/towns" : QueryHelpers.AddQueryString("/towns", "q", search);

    /// <summary>The towns with approved work in an action.</summary>
    public static string WhoDid(string action) => QueryHelpers.AddQueryString("/towns", "done", action);

    public static string Town(string slug) => $"/towns/{slug}";
}
