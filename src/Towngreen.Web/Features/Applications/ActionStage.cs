using Towngreen.Uswds.Content;

namespace Towngreen.Web.Features.Applications;

/// <summary>How far the work on one action has come, in a word.</summary>
public enum ActionStage
{
    NotStarted,
    InProgress,

    /// <summary>Every claim would count, and the partners box is answered.</summary>
    Ready,
    InReview,
    Returned,
    Approved,
    Declined,

    /// <summary>The town declared that it cannot apply, and nobody disagreed.</summary>
    NotApplicable,
}

public static class ActionStages
{
    public static StatusKind Kind(this ActionStage stage) => stage switch
    {
        ActionStage.NotStarted or ActionStage.NotApplicable => StatusKind.Neutral,
        ActionStage.InProgress or ActionStage.InReview => StatusKind.Info,
        ActionStage.Returned => StatusKind.Warning,
        ActionStage.Declined => StatusKind.Error,
        _ => StatusKind.Success,
    };

    /// <summary>The stage of an action: what waits for the town comes first, then what waits for the reviewers, then what is settled.</summary>
    public static ActionStage Of(ScoredApplication scored, string actionKey)
    {
        if (scored.SubmissionFor(actionKey) is not { } submission)
        {
            return ActionStage.NotStarted;
        }

        if (scored.DeclarationFor(actionKey) is { } declaration && !scored.ClaimsOf(submission).Any())
        {
            return Of(declaration.ToldTo(scored.Application));
        }

        var told = scored.ClaimsOf(submission).Select(claim => claim.ToldTo(scored.Application)).ToList();
        return told.Count == 0 || told.Contains(CreditClaimStatus.Draft)
            ? IsReady(scored, submission) ? ActionStage.Ready : ActionStage.InProgress
            : told.Contains(CreditClaimStatus.Returned) ? ActionStage.Returned
            : told.Contains(CreditClaimStatus.HandedIn) ? ActionStage.InReview
            : told.Contains(CreditClaimStatus.Approved) ? ActionStage.Approved
            : ActionStage.Declined;
    }

    private static ActionStage Of(CreditClaimStatus declaration) => declaration switch
    {
        CreditClaimStatus.HandedIn => ActionStage.InReview,
        CreditClaimStatus.Declined => ActionStage.Declined,
        _ => ActionStage.NotApplicable,
    };

    private static bool IsReady(ScoredApplication scored, ActionSubmission submission) =>
        submission.Partners.IsComplete && scored.ClaimsOf(submission).Any() && scored.ClaimsOf(submission)
            .All(claim => scored.Scorecard.Find(new(submission.ActionKey, claim.CreditId)) is { Counts: true });
}
