namespace Towngreen.Certification;

/// <summary>Whether an entry counts: its evidence, what its points rule asks, its criteria.</summary>
internal static class EntryRule
{
    public static FindingStatus Decide(ClaimInEdition claim, int index)
    {
        var (entry, status) = (new EntryInClaim(claim, index), FindingStatus.Met);
        if (index >= claim.Credit.MaxEntries || !IsComplete(entry, claim.Credit) || !claim.Credit.Points.Admits(entry))
        {
            return FindingStatus.Unmet;
        }

        foreach (var criterion in claim.Credit.Criteria)
        {
            var asked = criterion.Decide(entry);
            status = asked > status ? asked : status;
        }

        return status;
    }

    public static Finding Explain(ClaimInEdition claim, int index)
    {
        if (index >= claim.Credit.MaxEntries)
        {
            return claim.Answer(FindingCodes.EntryBeyondLimit, FindingStatus.Unmet, [new("entry", index)]) with { Need = claim.Credit.MaxEntries };
        }

        var entry = new EntryInClaim(claim, index);
        var parts = new EntryFindings(entry.Usual);
        ExplainEvidence(entry, claim.Credit, ref parts);
        if (claim.Credit.Points.Ask(entry) is { } asked)
        {
            parts.Add(asked);
        }

        foreach (var criterion in claim.Credit.Criteria)
        {
            parts.Add(criterion.Explain(entry));
        }

        return entry.Compose(parts);
    }

    private static bool IsComplete(EntryInClaim entry, Credit credit)
    {
        var (place, given) = (0, entry.Entry);
        foreach (var field in credit.Evidence)
        {
            if (Fault(field, given.Find(field.Id, place++), entry.Edition) is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Every fault by name, or that there is none.</summary>
    private static void ExplainEvidence(in EntryInClaim entry, Credit credit, ref EntryFindings parts)
    {
        var (place, given) = (0, entry.Entry);
        foreach (var field in credit.Evidence)
        {
            if (Fault(field, given.Find(field.Id, place++), entry.Edition) is { } code)
            {
                parts.Add(entry.Answer(code, FindingStatus.Unmet, [new("field", field.Id)]));
            }
        }

        if (parts.IsEmpty)
        {
            parts.Add(entry.Usual.Complete);
        }
    }

    private static string? Fault(EvidenceField field, EvidenceValue? value, Edition edition) =>
        value is null ? (field.Required ? FindingCodes.EvidenceMissing : null)
        : !value.Answers(field.Type) ? FindingCodes.EvidenceWrongType
        : value.FaultIn(field, edition);
}
