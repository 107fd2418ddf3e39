namespace Towngreen.Certification;

/// <summary>Whether an entry counts: its evidence, what its points rule asks, its criteria.</summary>
internal static class EntryRule
{
    public static Finding Judge(ClaimInEdition claim, int index)
    {
        if (index >= claim.Credit.MaxEntries)
        {
            return claim.Answer(FindingCodes.EntryBeyondLimit, FindingStatus.Unmet, [new("entry", index)]) with { Need = claim.Credit.MaxEntries };
        }

        var entry = new EntryInClaim(claim, index);
        var parts = new List<Finding>(2 + claim.Credit.Criteria.Count);
        JudgeEvidence(entry, claim.Credit, parts);
        if (claim.Credit.Points.Ask(entry) is { } asked)
        {
            parts.Add(asked);
        }

        foreach (var criterion in claim.Credit.Criteria)
        {
            parts.Add(criterion.Judge(entry));
        }

        return entry.Compose(parts);
    }

    /// <summary>Every fault by name, or that there is none.</summary>
    private static void JudgeEvidence(EntryInClaim entry, Credit credit, List<Finding> parts)
    {
        foreach (var field in credit.Evidence)
        {
            if (Fault(entry, field) is { } code)
            {
                parts.Add(entry.Answer(code, FindingStatus.Unmet, [new("field", field.Id)]));
            }
        }

        if (parts.Count == 0)
        {
            parts.Add(entry.Usual.Complete);
        }
    }

    private static string? Fault(EntryInClaim entry, EvidenceField field) =>
        entry.Find(field.Id) is not { } value ? (field.Required ? FindingCodes.EvidenceMissing : null)
        : !value.Answers(field.Type) ? FindingCodes.EvidenceWrongType
        : value.FaultIn(field, entry.Edition);
}
