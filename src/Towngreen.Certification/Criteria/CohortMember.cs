namespace Towngreen.Certification;

/// <summary>A distinct person of a cohort, with every role and session listed under their name.</summary>
internal sealed class CohortMember(Person first)
{
    private readonly List<Person> _lines = [first];

    public string Name { get; } = first.TrimmedName;

    /// <summary>The distinct people of a list, in the order they were first named; nameless lines are nobody.</summary>
    public static List<CohortMember> Distinct(ValueList<Person> people)
    {
        var members = new List<CohortMember>(people.Count);
        foreach (var person in people)
        {
            var name = person.TrimmedName;
            if (members.Find(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)) is { } same)
            {
                same._lines.Add(person);
            }
            else if (name.Length > 0)
            {
                members.Add(new(person));
            }
        }

        return members;
    }

    public bool Has(string role) => _lines.Exists(line => line.Roles.Contains(role));

    public bool Attended(DateOnly session) => _lines.Exists(line => line.Sessions.Contains(session));
}
