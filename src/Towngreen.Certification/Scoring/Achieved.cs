namespace Towngreen.Certification;

/// <summary>What was earned before, and what counts in one set of claims so far.</summary>
internal sealed class Achieved(Circumstances circumstances)
{
    private readonly bool[] _credits = new bool[circumstances.Edition.Credits.Count];

    public void Add(CreditPlace credit, bool counts) => _credits[credit.Order] = counts;

    public bool Has(CreditPlace credit) => _credits[credit.Order];

    public bool Has(Prerequisite asked) => circumstances.History.Has(asked)
        || Array.Exists(circumstances.Edition.PlaceOf(asked.Action)!.Credits, credit => Has(credit) && asked.IsMetBy(credit.Ref));
}
