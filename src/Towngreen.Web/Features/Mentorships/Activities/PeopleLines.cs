using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Mentorships.Activities;

/// <summary>People as a form takes them: a line each, the name, then the title after a comma.</summary>
public static class PeopleLines
{
    public const int MaxLength = 4000;

    /// <summary>Each person once; lines without a name are left out.</summary>
    public static IReadOnlyList<ActivityPerson> Read(string? lines) =>
    [
        .. lines.Tidy().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(',', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts[0].Length > 0)
            .Select(parts => new ActivityPerson(parts[0], parts.ElementAtOrDefault(1) ?? ""))
            .DistinctBy(person => person.Name, StringComparer.OrdinalIgnoreCase),
    ];

    public static string Write(IEnumerable<ActivityPerson> people) => string.Join('\n', people);

    internal static Error? Fault(string? lines, string what, string field) =>
        TextCheck.Fault(lines.Tidy(), null, MaxLength, field)
        ?? (Read(lines).Count == 0 ? new MentorshipMissing(what) { Field = field } : null);
}
