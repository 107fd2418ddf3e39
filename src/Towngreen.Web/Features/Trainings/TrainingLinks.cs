using System.Diagnostics.CodeAnalysis;

namespace Towngreen.Web.Features.Trainings;

/// <summary>Every address of this feature, made in one place.</summary>
[SuppressMessage("Design", "CA1055", Justification = "Views and redirects want paths as they stand in pages.")]
public static class TrainingLinks
{
    public static string Trainings() => "/trainings";

    /// <summary>What calendars subscribe to: the sessions of every published series.</summary>
    public static string Feed() => "/trainings/calendar.ics";

    public static string Series(string slug) => $"/trainings/{slug}";

    public static string Calendar(string slug) => $"/trainings/{slug}.ics";

    public static string Register(string slug) => $"/trainings/{slug}/register";

    public static string CheckYourMail(string slug) => $"/trainings/{slug}/check-your-mail";

    /// <summary>A person's own registration.</summary>
    /// <param name="key">The secret of a mailed link, or the registration's id for the account it belongs to.</param>
    public static string Registration(string key) => $"/trainings/registrations/{key}";

    public static string Certificate(string number) => $"/trainings/attendance/{number}";

    public static string CheckIn(string code) => $"/check-in/{code}";

    public static string OfTown(string slug) => $"/workspace/{slug}/trainings";

    /// <summary>A town's cohort at one series.</summary>
    public static string CohortOf(string town, string series) => $"{OfTown(town)}#{series}";

    public static string Place(string town, Guid registration) => $"{OfTown(town)}/places/{registration}";

    public static string Office() => "/trainer";

    public static string NewSeries() => "/trainer/series/new";

    public static string OfficeSeries(string slug) => $"/trainer/series/{slug}";

    public static string ChangeDraft(string slug) => $"/trainer/series/{slug}/draft";

    public static string ChangeSeries(string slug) => $"/trainer/series/{slug}/change";

    public static string CancelSeries(string slug) => $"/trainer/series/{slug}/cancel";

    public static string Seats(string slug) => $"/trainer/series/{slug}/seats.csv";

    public static string ChangeSession(string slug, int number) => $"/trainer/series/{slug}/sessions/{number}/change";

    public static string RollCall(string slug, int number) => $"/trainer/series/{slug}/sessions/{number}";

    public static string PersonAtSession(string slug, int number, Guid registration) => $"{RollCall(slug, number)}/people/{registration}";

    public static string Import(string slug, int number) => $"/trainer/series/{slug}/sessions/{number}/import";
}
