namespace Towngreen.Certification;

/// <summary>
/// No two entries of a claim may name the same: the first one counts, a repetition does not. Entries that leave the field blank repeat
/// nothing. Source: Sustainable CT action 8.5, each supported action documented separately.
/// </summary>
/// <param name="Field">The evidence field that must differ.</param>
public sealed record DistinctEntries(string Field) : Criterion
{
    internal override string Subject => Field;

    internal override string Code => FindingCodes.EntryDistinct;

    internal override ValueMap<object> Facts => [new("field", Field)];

    internal override FindingStatus Decide(EntryInClaim entry)
    {
        var identity = entry.Find(Field)?.Identity;
        for (var earlier = 0; identity is not null && earlier < entry.Index; earlier++)
        {
            if (entry.All[earlier].Find(Field)?.Identity == identity)
            {
                return FindingStatus.Unmet;
            }
        }

        return FindingStatus.Met;
    }

    internal override void Check(EditionFaults faults, Credit credit) => faults.NeedField(credit, Field);
}
