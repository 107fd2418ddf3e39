namespace Towngreen.Certification;

/// <summary>One entry of a claim beside the rules it is judged by; makes findings that name it.</summary>
internal readonly struct EntryInClaim(ClaimInEdition claim, int index)
{
    public Edition Edition => claim.Edition;

    public DateOnly AsOf => claim.AsOf;

    public FindingStatus Judgement => claim.Judgement;

    public Entry Entry => claim.Claim.Entries[index];

    /// <summary>Which entry of its claim it is, counted from zero.</summary>
    public int Index => index;

    /// <summary>All entries of its claim.</summary>
    public ValueList<Entry> All => claim.Claim.Entries;

    /// <summary>What is found of it when there is nothing out of the ordinary.</summary>
    public UsualEntry Usual { get; } = claim.Place.Usual(index, claim.Judgement);

    public EvidenceValue? Find(string field) => Entry.Find(field);

    /// <summary>Met or not, with nothing more to say than the criterion does itself.</summary>
    public Finding Answer(Criterion criterion, bool met) => Answer(criterion, met ? FindingStatus.Met : FindingStatus.Unmet);

    public Finding Answer(Criterion criterion, FindingStatus status)
    {
        var usual = Usual.Of(criterion);
        return status == usual.Status ? usual : usual with { Status = status };
    }

    /// <summary>Met or not, and more facts.</summary>
    public Finding Answer(Criterion criterion, bool met, params ReadOnlySpan<KeyValuePair<string, object>> facts) =>
        Answer(criterion.Code, met, [.. criterion.Facts, .. facts]);

    public Finding Answer(string code, bool met, ValueMap<object> facts) => Answer(code, met ? FindingStatus.Met : FindingStatus.Unmet, facts);

    public Finding Answer(string code, FindingStatus status, ValueMap<object> facts) => claim.Answer(code, status, [new("entry", index), .. facts]);

    /// <summary>Whether the number, or the count of people, is large enough.</summary>
    public Finding AskAmount(string code, string field, decimal need)
    {
        var amount = Find(field)?.Amount;
        return Answer(code, amount >= need, [new("field", field)]) with { Have = amount, Need = need };
    }

    /// <summary>As bad as the worst part; the usual finding when each part is.</summary>
    public Finding Compose(EntryFindings parts) => parts.Own is { } own ? claim.Compose(FindingCodes.Entry, [.. own], Usual.Facts) : Usual.Counted;
}
