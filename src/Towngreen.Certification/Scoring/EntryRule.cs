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
        foreach (var field in claim.Credit.Evidence)
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

        if (claim.Credit.Points.Ask(entry) is { } asked)
        {
            parts.Add(asked);
        }

        parts.AddRange(claim.Credit.Criteria.Select(criterion => criterion.Judge(entry)));
        return entry.Compose(FindingCodes.Entry, [.. parts]);
    }

    private static string? Fault(EntryInClaim entry, EvidenceField field) =>
        entry.Find(field.Id) is not { } value ? (field.Required ? FindingCodes.EvidenceMissing : null)
        : !value.Answers(field.Type) ? FindingCodes.EvidenceWrongType
        : value.FaultIn(field, entry.Edition);
}
