namespace Towngreen.Certification;

/// <summary>
/// What must be earned before a credit or a tier of it: any credit of an action, or one named credit, by a counted claim of the same
/// application or in an earlier one.
/// </summary>
/// <param name="Action">The action's key.</param>
/// <param name="Credit">The id of the credit; nothing when any credit of the action will do.</param>
public sealed record Prerequisite(string Action, string? Credit = null)
{
    /// <summary>Whether a claim for the credit of the action is what is asked.</summary>
    internal bool IsMetBy(ClaimRef claim) => Action == claim.Action && (Credit is null || Credit == claim.Credit);

    /// <summary>Names what is not in the edition.</summary>
    internal void Check(EditionFaults faults) => faults.NeedCredit(Action, Credit);
}
