using System.Globalization;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Agenda;

internal static class AgendaWords
{
    /// <summary>"10:00 AM to 11:00 AM"; nothing for what has no hours.</summary>
    public static string Hours(this Words words, AgendaItem item, ProgramClock clock) => item is { Starts: { } starts, Ends: { } ends }
        ? words["{0} to {1}", Hour(clock.Local(starts)), Hour(clock.Local(ends))]
        : item.Starts is { } moment ? Hour(clock.Local(moment)) : "";

    public static string Hour(DateTime local) => local.ToString("h:mm tt", CultureInfo.CurrentCulture);
}
