namespace Towngreen.Certification;

/// <summary>A claim beside the rules it is judged by; makes findings that cite it.</summary>
internal sealed class ClaimInEdition(Circumstances circumstances, CreditPlace place, Claim claim)
{
    public Circumstances Circumstances => circumstances;

    public Edition Edition => circumstances.Edition;

    public CreditPlace Place => place;

    public Credit Credit => place.Credit;

    public Claim Claim => claim;

    public DateOnly AsOf => circumstances.AsOf;

    public ValueList<ClaimRef> Cited { get; } = [claim.Ref];

    /// <summary>What a question for a person comes to: approving the claim answered it.</summary>
    public FindingStatus Judgement => claim.Status is ClaimStatus.Approved ? FindingStatus.Met : FindingStatus.NeedsAPerson;

    public Finding Answer(string code, FindingStatus status, ValueMap<object> facts) => new(code, status) { Facts = facts, Claims = Cited };

    /// <summary>As bad as the worst part.</summary>
    public Finding Compose(string code, ValueList<Finding> parts, ValueMap<object> facts)
    {
        var worst = FindingStatus.Met;
        foreach (var part in parts)
        {
            worst = part.Status > worst ? part.Status : worst;
        }

        return new(code, worst) { Facts = facts, Claims = Cited, Parts = parts };
    }
}
