using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.WebUtilities;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>Every address of this feature, made in one place.</summary>
[SuppressMessage("Design", "CA1055", Justification = "Views and redirects want paths as they stand in pages.")]
public static class MentorshipLinks
{
    /// <param name="action">An action's key, to show the towns that have done it.</param>
    public static string Directory(string? action = null) => With("/mentorships", ("action", action));

    /// <summary>A town's mentorships and offers, in its workspace.</summary>
    public static string OfTown(string town) => $"/workspace/{town}/mentorships";

    public static string Mentorship(string town, string reference) => $"{OfTown(town)}/{reference}";

    /// <param name="town">The proposing town.</param>
    /// <param name="partner">The other town's slug.</param>
    /// <param name="action">The action's key.</param>
    /// <param name="side">The proposing town's part.</param>
    public static string Propose(string town, string? partner = null, string? action = null, MentorshipSide? side = null) =>
        With($"{OfTown(town)}/propose", ("partner", partner), ("action", action), ("side", side?.ToString()));

    public static string Offer(string town, string? action = null, OfferDirection? direction = null) =>
        With($"{OfTown(town)}/offer", ("action", action), ("direction", direction?.ToString()));

    public static string PlanActivity(string town, string reference, Guid? activity = null) =>
        With($"{Mentorship(town, reference)}/plan", ("activity", activity?.ToString()));

    /// <param name="town">The town that tells of it.</param>
    /// <param name="reference">The mentorship's.</param>
    /// <param name="activity">One to be told anew; nothing for a new one.</param>
    public static string RecordActivity(string town, string reference, Guid? activity = null) =>
        With($"{Mentorship(town, reference)}/record", ("activity", activity?.ToString()));

    /// <summary>An activity on its mentorship's page.</summary>
    public static string Activity(string town, string reference, Guid activity) => $"{Mentorship(town, reference)}#{Anchor(activity)}";

    /// <param name="town">Whose worksheet.</param>
    /// <param name="chosen">The references of the mentorships on it; none for the latest that count.</param>
    public static string Worksheet(string town, params IEnumerable<string> chosen) =>
        With($"{OfTown(town)}/worksheet", [.. chosen.Select(reference => ("chosen", (string?)reference))]);

    /// <summary>Where the contact of a town outside the program answers.</summary>
    public static string Confirm(string token) => $"/mentorships/confirm/{token}";

    internal static string Anchor(Guid activity) => $"activity-{activity:N}";

    private static string With(string path, params (string Name, string? Value)[] query) =>
        QueryHelpers.AddQueryString(path, query.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
}
