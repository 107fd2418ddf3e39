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

    internal override Finding Judge(EntryInClaim entry)
    {
        var named = entry.Find(People) is PeopleValue { People: var people } ? CohortMember.Distinct(people) : [];
        var sessions = SessionsIn(entry);
        var present = named.FindAll(member => sessions is not null && sessions.All(member.Attended));
        var unfilled = RoleMatching.Unfilled(Roles, present);
        return entry.Answer(this, present.Count >= Minimum && unfilled.Count == 0) with { Parts = ValueList.Later(() => Explain(entry, named, present, unfilled)) };
    }

    private Finding[] Explain(EntryInClaim entry, List<CohortMember> named, List<CohortMember> present, ValueList<string> unfilled)
    {
        ValueList<string> absent = [.. named.Except(present).Select(member => member.Name)];
        return
        [
            entry.Answer(FindingCodes.CohortPeople, present.Count >= Minimum, [.. Facts, new("absent", absent)]) with { Have = present.Count, Need = Minimum },
            entry.Answer(FindingCodes.CohortRoles, unfilled.Count == 0, [.. Facts, new("unfilled", unfilled)]) with { Have = Roles.Count - unfilled.Count, Need = Roles.Count },
        ];
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

    /// <summary>Which sessions count, none where taking part is enough. A series without known sessions was attended by nobody: attendance cannot be shown.</summary>
    private ValueList<DateOnly>? SessionsIn(EntryInClaim entry) =>
        SeriesField is null ? []
        : entry.Find(SeriesField) is TrainingSeriesValue series && series.Sessions.Count > 0 ? series.Sessions
        : null;
}
