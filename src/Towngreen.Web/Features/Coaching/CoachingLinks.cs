using System.Diagnostics.CodeAnalysis;

namespace Towngreen.Web.Features.Coaching;

/// <summary>Every address of this feature, made in one place.</summary>
[SuppressMessage("Design", "CA1055", Justification = "Views and redirects want paths as they stand in pages.")]
public static class CoachingLinks
{
    /// <summary>What coaching is, for everyone.</summary>
    public static string Coaching() => "/coaching";

    public static string Hour(string reference) => $"/coaching/hours/{reference}";

    public static string HourFile(string reference) => $"/coaching/hours/{reference}.ics";

    /// <summary>All sharing hours, to subscribe to.</summary>
    public static string HoursFeed() => "/coaching/hours.ics";

    public static string OfTown(string town) => $"/workspace/{town}/coaching";

    /// <param name="town">The town's slug.</param>
    /// <param name="action">The key of the action it is about.</param>
    /// <param name="run">The reference of the toolkit run it is about.</param>
    public static string Ask(string town, string? action = null, string? run = null) =>
        $"{OfTown(town)}/ask{(run is not null ? $"?run={run}" : action is not null ? $"?action={action}" : "")}";

    public static string OfTown(string town, string reference) => $"{OfTown(town)}/{reference}";

    /// <summary>The coach's own pages.</summary>
    public static string Office() => "/coach";

    public static string Request(string reference) => $"/coach/requests/{reference}";

    public static string Assign(string reference) => $"/coach/requests/{reference}/match";

    public static string Towns() => "/coach/towns";

    public static string TownsDownload() => "/coach/towns/download";

    public static string Profile() => "/coach/profile";

    public static string Hours() => "/coach/hours";

    public static string NewHour() => "/coach/hours/new";

    public static string EditHour(string reference) => $"/coach/hours/{reference}";

    /// <summary>The part of a request's page that tells of the session.</summary>
    public static string Anchor(int session) => $"session-{session}";
}
