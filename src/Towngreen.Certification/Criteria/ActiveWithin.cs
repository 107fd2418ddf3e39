namespace Towngreen.Certification;

/// <summary>
/// A date must lie within the last years before the day of hand-in: from the same day that many years earlier (28 February for a 29th that
/// year lacks) to the day itself, both included. Source: Sustainable CT action 8.5, mentorships active within the last three years.
/// </summary>
/// <param name="Field">The evidence field with the date; no date does not do.</param>
/// <param name="Years">How many years back.</param>
public sealed record ActiveWithin(string Field, int Years) : Criterion
{
    internal override string Subject => Field;

    internal override string Code => FindingCodes.DateActive;

    internal override ValueMap<object> Facts => [new("field", Field)];

    internal override Finding Judge(EntryInClaim entry)
    {
        var period = new Period(entry.AsOf.PlusYears(-Years), entry.AsOf);
        return entry.Find(Field) is DateValue { Date: var date }
            ? entry.Answer(this, period.Contains(date), new("from", period.From), new("to", period.To), new("date", date))
            : entry.Answer(this, false, new("from", period.From), new("to", period.To));
    }

    internal override void Check(EditionFaults faults, Credit credit)
    {
        faults.NeedField(credit, Field, EvidenceType.Date);
        faults.Unless(Years >= 0, "active-within counts years from zero");
    }
}
