using System.Diagnostics.CodeAnalysis;

namespace Towngreen.Web.Features.Agenda;

/// <summary>Every address of this feature.</summary>
[SuppressMessage("Design", "CA1055", Justification = "Views and redirects want paths as they stand in pages.")]
public static class AgendaLinks
{
    /// <summary>A person's own, over all their towns.</summary>
    public static string Mine() => "/calendar";

    public static string OfTown(string town) => $"/workspace/{town}/calendar";

    /// <summary>What calendars subscribe to; whoever has the token sees what its owner sees.</summary>
    public static string Feed(string token) => $"/calendar/feeds/{token}.ics";
}
