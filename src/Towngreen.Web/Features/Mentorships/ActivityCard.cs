namespace Towngreen.Web.Features.Mentorships;

/// <summary>An activity as one side sees it.</summary>
/// <param name="Side">Whose eyes.</param>
/// <param name="Town">The slug of their workspace; nothing for a town outside the program, which confirms and disputes but does not tell.</param>
/// <param name="MayAct">Whether they may do more than read.</param>
public sealed record ActivityCard(ToldActivity Told, MentorshipSheet Sheet, MentorshipSide Side, string? Town, bool MayAct)
{
    public MentorshipActivity Activity => Told.Activity;

    public ActivityContent Content => Told.Content;

    public bool IsTheirs => Activity.ToldBy != Side;

    /// <summary>The other side's words, which this side has not confirmed.</summary>
    public bool MayConfirm => MayAct && IsTheirs && Activity.Status is (ActivityStatus.Recorded or ActivityStatus.Disputed);

    public bool MayDispute => MayConfirm && Activity.Status == ActivityStatus.Recorded;

    public bool MayTell => MayAct && Town is not null && Activity.Status is not ActivityStatus.Cancelled;

    public bool MayReplan => MayTell && Activity.Status == ActivityStatus.Planned;

    public string NameOf(MentorshipSide side) => Sheet.Parties.On(side).Name;

    /// <summary>The last words of a side that disputes it.</summary>
    public ActivityStep? Objection => Activity.Status == ActivityStatus.Disputed ? Told.Steps[^1] : null;
}
