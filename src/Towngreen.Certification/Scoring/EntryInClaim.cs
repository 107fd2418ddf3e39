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
    public UsualEntry Usual => claim.Place.Usual(index, claim.Judgement);

    public EvidenceValue? Find(string field) => Entry.Find(field);

    /// <summary>An answer with nothing more to say than the criterion does itself.</summary>
    public Finding Answer(Criterion criterion, FindingStatus status)
    {
        var usual = Usual.Of(criterion);
        return status == usual.Status ? usual : usual with { Status = status };
    }

    public Finding Answer(string code, bool met, ValueMap<object> facts) => Answer(code, Finding.Answer(met), facts);

    public Finding Answer(string code, FindingStatus status, ValueMap<object> facts) => claim.Answer(code, status, [new("entry", index), .. facts]);

    /// <summary>Whether the number, or the count of people, is large enough.</summary>
    public bool HasAmount(string field, decimal need) => Find(field)?.Amount >= need;

    /// <summary>Whether the number, or the count of people, is large enough, and how large it is.</summary>
    public Finding AskAmount(string code, string field, decimal need) =>
        Answer(code, HasAmount(field, need), [new("field", field)]) with { Have = Find(field)?.Amount, Need = need };

    /// <summary>As bad as the worst part; the usual finding when each part is.</summary>
    public Finding Compose(EntryFindings parts) => parts.Own is { } own ? claim.Compose(FindingCodes.Entry, [.. own], Usual.Facts) : Usual.Counted;
}
