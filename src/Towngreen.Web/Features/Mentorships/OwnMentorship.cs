namespace Towngreen.Web.Features.Mentorships;

/// <summary>A mentorship as one of its towns sees it.</summary>
/// <param name="Side">The town's own part.</param>
/// <param name="Action">The action's number and title.</param>
public sealed record OwnMentorship(MentorshipSheet Sheet, MentorshipSide Side, string Action)
{
    public static OwnMentorship Of(MentorshipSheet sheet, MentorshipSide side, MentorshipActions actions) =>
        new(sheet, side, actions.Name(sheet.Mentorship.Edition, sheet.Mentorship.ActionKey));

    /// <exception cref="InvalidOperationException">The town takes no part in it.</exception>
    public static OwnMentorship Of(MentorshipSheet sheet, Guid townId, MentorshipActions actions) => Of(sheet, sheet.Mentorship.SideOf(townId)!.Value, actions);

    public Mentorship Mentorship => Sheet.Mentorship;

    public string Partner => Sheet.Parties.On(Side.Other()).Name;

    public bool IsAskedOfUs => Mentorship.Status == MentorshipStatus.Proposed && Mentorship.ProposedBy != Side;

    public int ToConfirm => Sheet.ToConfirm(Side).Count();

    public int DisputedOfUs => Sheet.Activities.Count(told => told.Activity.Status == ActivityStatus.Disputed && told.Activity.ToldBy == Side);

    /// <summary>Something waits for this town.</summary>
    public bool AwaitsUs => IsAskedOfUs || ToConfirm > 0 || DisputedOfUs > 0;

    public int Confirmed => Sheet.Activities.Count(told => told.Activity.Status == ActivityStatus.Confirmed);
}
