namespace Towngreen.Certification;

/// <summary>A claim beside the rules it is judged by; makes findings that cite it.</summary>
internal sealed class ClaimInEdition(Edition edition, CreditPlace place, Claim claim, DateOnly asOf)
{
    public Edition Edition => edition;

    public ActionDefinition Action => place.Action;

    public Credit Credit => place.Credit;

    public Claim Claim => claim;

    public DateOnly AsOf => asOf;

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
