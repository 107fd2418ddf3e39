namespace Towngreen.Certification;

/// <summary>A claim looked at by itself: nothing asked of it alone is unmet when it <see cref="Stands"/>, but what it requires may still be lacking.</summary>
/// <param name="Subject">The claim beside the rules.</param>
/// <param name="Findings">What was asked of it alone.</param>
/// <param name="Entries">The entries that count.</param>
internal sealed record Candidate(ClaimInEdition Subject, ValueList<Finding> Findings, IReadOnlyList<Entry> Entries)
{
    public bool Stands { get; } = Findings.All(finding => finding.IsReached);

    /// <summary>Whether a person still has to look at the claim before it is sure.</summary>
    public bool NeedsAPerson { get; } = Findings.Any(finding => finding.Status is FindingStatus.NeedsAPerson);

    public bool IsApproved => Subject.Claim.Status is ClaimStatus.Approved;
}
