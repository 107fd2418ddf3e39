namespace Towngreen.Certification;

/// <summary>A claim beside the rules it is judged by; makes findings that cite it.</summary>
internal readonly record struct ClaimInEdition(Circumstances Circumstances, CreditPlace Place, Claim Claim)
{
    public Edition Edition => Circumstances.Edition;

    public Credit Credit => Place.Credit;

    public DateOnly AsOf => Circumstances.AsOf;

    /// <summary>When work must have been completed to be new.</summary>
    public CreditWindow Window => Credit.Window ?? Edition.Window;

    /// <summary>What a question for a person comes to: approving the claim answered it.</summary>
    public FindingStatus Judgement => Claim.Status is ClaimStatus.Approved ? FindingStatus.Met : FindingStatus.NeedsAPerson;

    public Finding Answer(string code, FindingStatus status, ValueMap<object> facts) => new(code, status) { Facts = facts, Cited = Place.Cited };

    /// <summary>As bad as the worst part.</summary>
    public Finding Compose(string code, ValueList<Finding> parts, ValueMap<object> facts) =>
        new(code, Finding.Worst(parts)) { Facts = facts, Cited = Place.Cited, Parts = parts };

    /// <summary>The claim as a whole.</summary>
    /// <param name="status">The worst of its parts.</param>
    /// <param name="parts">What was asked of it.</param>
    public Finding Whole(FindingStatus status, ValueList<Finding> parts) => new(FindingCodes.Claim, status) { Cited = Place.Cited, Parts = parts };
}
