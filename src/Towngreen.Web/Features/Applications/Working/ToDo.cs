using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>Something that waits for the person who looks, or for the whole team.</summary>
/// <param name="Action">The action it is about.</param>
/// <param name="Stage">How far the action has come.</param>
/// <param name="Credit">The returned credit; nothing when the action itself waits.</param>
/// <param name="Comment">What the reviewer wrote.</param>
public sealed record ToDo(ActionDefinition Action, ActionStage Stage, Credit? Credit, string? Comment, string Link)
{
    /// <summary>What reviewers returned to the town; in a draft, the actions that this person looks after and that are not ready.</summary>
    public static IReadOnlyList<ToDo> Of(OpenApplication open, Guid person) => [.. Returned(open), .. Assigned(open, person)];

    private static IEnumerable<ToDo> Returned(OpenApplication open) =>
        from submission in open.Scored.Submissions
        from claim in open.Scored.ClaimsOf(submission)
        where claim.ToldTo(open.Application) == CreditClaimStatus.Returned
        let action = open.Scored.Pack.Edition.ActionByKey(submission.ActionKey)
        let link = ApplicationLinks.Credit(open.Town.Slug, open.Application.Reference, action.Key, claim.CreditId)
        select new ToDo(action, ActionStage.Returned, action.FindCredit(claim.CreditId), claim.ReviewComment, link);

    private static IEnumerable<ToDo> Assigned(OpenApplication open, Guid person) =>
        from submission in open.Scored.Submissions
        where open.Application.Status == ApplicationStatus.Draft && submission.AssignedTo == person
        let stage = ActionStages.Of(open.Scored, submission.ActionKey)
        where stage is ActionStage.NotStarted or ActionStage.InProgress
        let action = open.Scored.Pack.Edition.ActionByKey(submission.ActionKey)
        select new ToDo(action, stage, null, null, open.ActionLink(action.Key));
}
