using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications;

/// <summary>An application as it stands now: its work in the edition's order, live claims only, with the scorecard they make.</summary>
/// <param name="Scored">The claims as the engine read them.</param>
public sealed record ScoredApplication(
    Application Application,
    EditionPack Pack,
    IReadOnlyList<ActionSubmission> Submissions,
    IReadOnlyList<CreditClaim> Claims,
    Claims Scored,
    Scorecard Scorecard)
{
    /// <summary>What the town had earned before.</summary>
    public History History => Scored.History;

    public ActionSubmission? SubmissionFor(string actionKey) => Submissions.FirstOrDefault(s => s.ActionKey == actionKey);

    public IEnumerable<CreditClaim> ClaimsOf(ActionSubmission submission) => Claims.Where(c => c.SubmissionId == submission.Id);

    public CreditClaim? ClaimFor(ClaimRef claim) => SubmissionFor(claim.Action) is { } submission
        ? ClaimsOf(submission).FirstOrDefault(c => c.CreditId == claim.Credit)
        : null;
}
