namespace Towngreen.Certification;

/// <summary>Whether an entry counts: its evidence, what its points rule asks, its criteria.</summary>
internal static class EntryRule
{
    public static Finding Judge(ClaimInEdition claim, int index)
    {
        var entry = new EntryInClaim(claim, index);
        if (index >= claim.Credit.MaxEntries)
        {
            return entry.Answer(FindingCodes.EntryBeyondLimit, FindingStatus.Unmet) with { Need = claim.Credit.MaxEntries };
        }

        var parts = new List<Finding>();
        JudgeEvidence(entry, claim.Credit, parts);
        if (claim.Credit.Points.Ask(entry) is { } asked)
        {
            parts.Add(asked);
        }

        foreach (var criterion in claim.Credit.Criteria)
        {
            parts.Add(criterion.Judge(entry));
        }

        return entry.Compose(FindingCodes.Entry, [.. parts]);
    }

    /// <summary>Every fault by name, or that there is none.</summary>
    private static void JudgeEvidence(EntryInClaim entry, Credit credit, List<Finding> parts)
    {
        foreach (var field in credit.Evidence)
        {
            if (Fault(entry, field) is { } code)
            {
                parts.Add(entry.Answer(code, false, field.Id));
            }
        }

        if (parts.Count == 0)
        {
            parts.Add(entry.Answer(FindingCodes.EvidenceComplete, FindingStatus.Met));
        }
    }

    private static string? Fault(EntryInClaim entry, EvidenceField field) =>
        entry.Find(field.Id) is not { } value ? (field.Required ? FindingCodes.EvidenceMissing : null)
        : !value.Answers(field.Type) ? FindingCodes.EvidenceWrongType
        : value.FaultIn(field, entry.Edition);
}
