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

    internal override FindingStatus Decide(EntryInClaim entry) => Finding.Answer(DateIn(entry) is { } date && DaysFor(entry).Contains(date));

    internal override Finding Explain(EntryInClaim entry)
    {
        var days = DaysFor(entry);
        ValueMap<object> facts = [.. Facts, new("from", days.From), new("to", days.To)];
        return entry.Answer(Code, Decide(entry), DateIn(entry) is { } date ? [.. facts, new("date", date)] : facts);
    }

    internal override void Check(EditionFaults faults, Credit credit)
    {
        faults.NeedField(credit, Field, EvidenceType.Date);
        faults.Unless(Years >= 0, "active-within counts years from zero");
    }

    private Period DaysFor(EntryInClaim entry) => new(entry.AsOf.PlusYears(-Years), entry.AsOf);

    private DateOnly? DateIn(EntryInClaim entry) => (entry.Find(Field) as DateValue)?.Date;
}
