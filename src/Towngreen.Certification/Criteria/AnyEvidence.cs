namespace Towngreen.Certification;

/// <summary>At least one of these optional fields is answered: a file or a link, say.</summary>
/// <param name="Fields">The evidence fields, at least two.</param>
public sealed record AnyEvidence(ValueList<string> Fields) : Criterion
{
    internal override string Subject => Fields[0];

    internal override string Code => FindingCodes.EvidenceAny;

    internal override ValueMap<object> Facts => [new("fields", Fields)];

    internal override FindingStatus Decide(EntryInClaim entry)
    {
        foreach (var field in Fields)
        {
            if (entry.Find(field) is not null)
            {
                return FindingStatus.Met;
            }
        }

        return FindingStatus.Unmet;
    }

    internal override void Check(EditionFaults faults, Credit credit)
    {
        faults.Unless(Fields.Count > 1, "a choice of evidence needs two fields or more");
        foreach (var field in Fields)
        {
            faults.NeedField(credit, field);
        }
    }
}
