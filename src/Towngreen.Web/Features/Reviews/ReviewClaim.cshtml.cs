using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Reviews;

/// <summary>A claim beside what is asked of it.</summary>
[Needs(Permission.Review, Permission.Administer)]
public sealed class ReviewClaimModel(
    ReviewDesk desk, ReviewQueue queue, GiveVerdict give, FindingWords findings, Words words, ProgramClock clock)
    : VerdictPageModel(desk, queue, give, findings, words, clock)
{
    public ReviewedClaim Claim => (ReviewedClaim)Work;

    public override bool MayReturn => true;

    public ClaimAssessment Assessment => Review.Scorecard.Find(Claim.Claim.Ref)!;

    /// <summary>What was asked, without the steps in between where a claim has a single entry.</summary>
    public IReadOnlyList<Finding> Findings =>
    [
        .. Assessment.Findings.SelectMany(finding =>
            finding is { Code: FindingCodes.Entries, Parts: [{ Parts.Count: > 0 } only] } ? only.Parts : [finding]),
    ];

    /// <summary>What else in the application rests on the same evidence.</summary>
    public IEnumerable<Finding> DoubleCounts => Review.Scorecard.DoubleCounts.Where(finding => finding.Claims.Contains(Claim.Claim.Ref));
}
