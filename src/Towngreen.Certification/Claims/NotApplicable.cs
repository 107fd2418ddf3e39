namespace Towngreen.Certification;

/// <summary>The applicant's declaration that an action cannot apply to it, such as a beach without a shore. A person decides.</summary>
/// <param name="Action">The action's key.</param>
/// <param name="Reason">Why, as written.</param>
/// <param name="Status">How far the declaration has come in review; a declined one says nothing.</param>
public sealed record NotApplicable(string Action, string Reason, ClaimStatus Status = ClaimStatus.Claimed);
