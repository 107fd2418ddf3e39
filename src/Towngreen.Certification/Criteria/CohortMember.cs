namespace Towngreen.Certification;

/// <summary>A distinct person of a cohort, with every role and session listed under their name.</summary>
internal sealed record CohortMember(string Name, IReadOnlySet<string> Roles, IReadOnlySet<DateOnly> Sessions)
{
    /// <summary>The distinct people of a list, in the order they were first named; nameless lines are nobody.</summary>
    public static List<CohortMember> Distinct(ValueList<Person> people) =>
    [
        .. people.Where(person => person.TrimmedName.Length > 0)
            .GroupBy(person => person.TrimmedName, StringComparer.OrdinalIgnoreCase)
            .Select(same => new CohortMember(
                same.Key,
                same.SelectMany(person => person.Roles).ToHashSet(StringComparer.Ordinal),
                same.SelectMany(person => person.Sessions).ToHashSet())),
    ];
}
