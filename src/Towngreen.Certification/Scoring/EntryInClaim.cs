namespace Towngreen.Certification;

/// <summary>One entry of a claim beside the rules it is judged by; makes findings that name it.</summary>
internal readonly struct EntryInClaim(ClaimInEdition claim, int index)
{
    public Edition Edition => claim.Edition;

    public DateOnly AsOf => claim.AsOf;

    public FindingStatus Judgement => claim.Judgement;

    public Entry Entry => claim.Claim.Entries[index];

    public IEnumerable<Entry> Earlier => claim.Claim.Entries.Take(index);

    public EvidenceValue? Find(string field) => Entry.Find(field);

    public Finding Answer(string code, bool met, string field, params ReadOnlySpan<(string Key, object Value)> facts) =>
        Answer(code, met ? FindingStatus.Met : FindingStatus.Unmet, [("field", field), .. facts]);

    public Finding Answer(string code, FindingStatus status, params ReadOnlySpan<(string Key, object Value)> facts)
    {
        var named = new KeyValuePair<string, object>[facts.Length + 1];
        named[0] = new("entry", index);
        for (var place = 0; place < facts.Length; place++)
        {
            named[place + 1] = new(facts[place].Key, facts[place].Value);
        }

        return claim.Answer(code, status, ValueMap.Keeping(named));
    }

    /// <summary>Whether the number, or the count of people, is large enough.</summary>
    public Finding AskAmount(string code, string field, decimal need)
    {
        var amount = Find(field)?.Amount;
        return Answer(code, amount >= need, field) with { Have = amount, Need = need };
    }

    public Finding Compose(string code, ValueList<Finding> parts) => claim.Compose(code, parts, [new("entry", index)]);
}
