using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Towngreen.Web.Features.Agenda;

public enum AgendaLayout
{
    /// <summary>A list, day by day.</summary>
    Days,

    /// <summary>A list, person by person.</summary>
    People,
    Month,
}

/// <summary>What part of an agenda is shown, and how. It lives in the address, so that a view can be bookmarked and gone back to.</summary>
/// <param name="Month">Any day of the month that the month view shows; this month without it.</param>
/// <param name="Who">Only what this person looks after.</param>
/// <param name="Town">Only this town's, by its slug.</param>
/// <param name="Kind">Only events, or only to-dos.</param>
/// <param name="Done">What is done is shown, too.</param>
public sealed record AgendaFilter(
    AgendaLayout Layout = AgendaLayout.Days, DateOnly? Month = null, string? Who = null, string? Town = null, AgendaKind? Kind = null, bool Done = false)
{
    public bool IsNarrow => Who is not null || Town is not null || Kind is not null;

    /// <summary>The address of this view.</summary>
    /// <param name="path">The agenda's own address.</param>
    public string On(string path) => QueryHelpers.AddQueryString(path, Parts().Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Name, part.Value)));

    private IEnumerable<(string Name, string? Value)> Parts()
    {
        yield return ("layout", Layout == AgendaLayout.Days ? null : Layout.ToString());
        yield return ("month", Layout == AgendaLayout.Month ? Month?.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null);
        yield return ("who", Who);
        yield return ("in", Town);
        yield return ("kind", Kind?.ToString());
        yield return ("done", Done ? "true" : null);
    }
}
