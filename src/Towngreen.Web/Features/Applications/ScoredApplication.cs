using Towngreen.Certification;
using Towngreen.Web.Features.Applications.AboutTown;
using Towngreen.Web.Features.Applications.Declaring;
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
    /// <summary>Of actions that do not apply; those taken back are left out.</summary>
    public IReadOnlyList<Declaration> Declarations { get; init; } = [];

    /// <summary>What the town says about itself; nothing before the first answer.</summary>
    public FactSheet? Sheet { get; init; }

    /// <summary>What the edition asks about the town and it has not answered, for any year.</summary>
    public IReadOnlyList<FactDefinition> Unsaid => [.. Pack.Edition.Facts.Where(fact => Scored.Facts.All(given => given.Id != fact.Id))];

    /// <summary>What the town had earned before.</summary>
    public History History => Scored.History;

    public ActionSubmission? SubmissionFor(string actionKey) => Submissions.FirstOrDefault(s => s.ActionKey == actionKey);

    public IEnumerable<CreditClaim> ClaimsOf(ActionSubmission submission) => Claims.Where(c => c.SubmissionId == submission.Id);

    public Declaration? DeclarationFor(string actionKey) =>
        SubmissionFor(actionKey) is { } submission ? Declarations.FirstOrDefault(d => d.SubmissionId == submission.Id) : null;

    public CreditClaim? ClaimFor(ClaimRef claim) => SubmissionFor(claim.Action) is { } submission
        ? ClaimsOf(submission).FirstOrDefault(c => c.CreditId == claim.Credit)
        : null;
}
