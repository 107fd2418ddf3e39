namespace Towngreen.Certification;

/// <summary>What is found of an entry that meets everything and of which there is no more to say. It is the same for every applicant, and so made once.</summary>
internal sealed class UsualEntry
{
    private readonly CreditPlace _place;
    private readonly Finding[] _met;

    /// <param name="place">The credit.</param>
    /// <param name="index">Which entry of a claim for it, counted from zero.</param>
    public UsualEntry(CreditPlace place, int index)
    {
        _place = place;
        Facts = [new("entry", index)];
        Complete = Met(FindingCodes.EvidenceComplete, Facts);
        _met = [.. place.Credit.Criteria.Select(criterion => Met(criterion.Code, [.. Facts, .. criterion.Facts]))];
        Sound = Met(FindingCodes.Entry, Facts) with { Parts = [Complete, .. _met] };
        Alone = Met(FindingCodes.Entries, []) with { Have = 1, Need = 1, Parts = [Sound] };
    }

    /// <summary>What the words need: which entry it is.</summary>
    public ValueMap<object> Facts { get; }

    /// <summary>Its evidence is complete.</summary>
    public Finding Complete { get; }

    /// <summary>The entry counts, as each of its rules is met.</summary>
    public Finding Sound { get; }

    /// <summary>It is the only entry, and counts.</summary>
    public Finding Alone { get; }

    /// <summary>A criterion of the credit is met.</summary>
    public Finding Met(Criterion criterion)
    {
        var place = 0;
        while (!ReferenceEquals(_place.Credit.Criteria[place], criterion))
        {
            place++;
        }

        return _met[place];
    }

    /// <summary>Whether these are the findings of an entry that counts, and nothing else.</summary>
    public bool IsAllOf(List<Finding> findings)
    {
        var place = 0;
        while (place < findings.Count && place < Sound.Parts.Count && ReferenceEquals(findings[place], Sound.Parts[place]))
        {
            place++;
        }

        return place == findings.Count && place == Sound.Parts.Count;
    }

    private Finding Met(string code, ValueMap<object> facts) => new(code, FindingStatus.Met) { Facts = facts, Cited = _place.Cited };
}
