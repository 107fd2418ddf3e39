namespace Towngreen.Certification;

/// <summary>
/// A group that took part together: enough distinct people at every session of the series, with a different person for each role.
/// Source: Sustainable CT action 1.2, step 1: an elected official of the executive branch, a higher-level employee and a resident of the team,
/// at least three people, collectively at a series.
/// </summary>
/// <param name="People">The evidence field with the people.</param>
/// <param name="Minimum">How many distinct people, included.</param>
/// <param name="Roles">The roles to fill, each by someone else; a role listed twice needs two people.</param>
/// <param name="SeriesField">The evidence field with the series whose every session counts; nothing when taking part is enough.</param>
public sealed record Cohort(string People, int Minimum, ValueList<string> Roles, string? SeriesField = null) : Criterion
{
    internal override string Subject => People;

    internal override string Code => FindingCodes.Cohort;

    internal override ValueMap<object> Facts => [new("field", People)];

    internal override FindingStatus Decide(EntryInClaim entry)
    {
        var present = PresentAmong(NamedIn(entry), entry);
        return Finding.Answer(present.Count >= Minimum && RoleMatching.Unfilled(Roles, present).Count == 0);
    }

    internal override Finding Explain(EntryInClaim entry)
    {
        var named = NamedIn(entry);
        var present = PresentAmong(named, entry);
        var unfilled = RoleMatching.Unfilled(Roles, present);
        ValueList<string> absent = [.. named.Except(present).Select(member => member.Name)];
        return base.Explain(entry) with
        {
            Parts =
            [
                entry.Answer(FindingCodes.CohortPeople, present.Count >= Minimum, [.. Facts, new("absent", absent)]) with { Have = present.Count, Need = Minimum },
                entry.Answer(FindingCodes.CohortRoles, unfilled.Count == 0, [.. Facts, new("unfilled", unfilled)]) with { Have = Roles.Count - unfilled.Count, Need = Roles.Count },
            ],
        };
    }

    internal override void Check(EditionFaults faults, Credit credit)
    {
        faults.NeedField(credit, People, EvidenceType.People);
        faults.Unless(Minimum > 0, "a cohort has at least one person");
        if (SeriesField is not null)
        {
            faults.NeedField(credit, SeriesField, EvidenceType.TrainingSeries);
        }
    }

    private List<CohortMember> NamedIn(EntryInClaim entry) => entry.Find(People) is PeopleValue { People: var people } ? CohortMember.Distinct(people) : [];

    private List<CohortMember> PresentAmong(List<CohortMember> named, EntryInClaim entry) =>
        SessionsIn(entry) is { } sessions ? named.FindAll(member => sessions.All(member.Attended)) : [];

    /// <summary>Which sessions count, none where taking part is enough. A series without known sessions was attended by nobody: attendance cannot be shown.</summary>
    private ValueList<DateOnly>? SessionsIn(EntryInClaim entry) =>
        SeriesField is null ? []
        : entry.Find(SeriesField) is TrainingSeriesValue series && series.Sessions.Count > 0 ? series.Sessions
        : null;
}
