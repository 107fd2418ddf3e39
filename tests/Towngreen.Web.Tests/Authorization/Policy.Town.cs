using static Towngreen.Web.Tests.Authorization.Audience;

namespace Towngreen.Web.Tests.Authorization;

internal static partial class Policy
{
    private static Thing[] Standings => [Thing.DraftApplication, Thing.ApplicationHandedIn, Thing.DecidedApplication];

    private static Thing[] Runs => [Thing.OpenRun, Thing.PrivateRun, Thing.SealedRun, Thing.PublicRun];

    private static IEnumerable<Row> Teams() =>
    [
        .. At("/workspace/{town}", Thing.Town, Get(Team)),
        .. At("/workspace/{slug}/team", Thing.OpenInvitation,
            Get(Team), Post(Contact, "Resend", "invitation={invitation}"), Post(Contact, "Withdraw", "invitation={invitation}"),
            Post(OfferedTheRole, "AcceptRole", "offer={offer}"), Post(Contact | OfferedTheRole, "CloseOffer", "offer={offer}")),
        .. At("/workspace/{slug}/team/hand-over", Thing.Town, Get(Contact), Post(Contact)),
        .. At("/workspace/{slug}/team/invite", Thing.Town, Get(Contact), Post(Contact)),
        .. At("/workspace/{slug}/team/{member:guid}", Thing.OpenMembership, Get(Contact), Post(Contact)),
        .. At("/workspace/{slug}/team/{member:guid}/end", Thing.OpenMembership, Get(Contact | Themselves), Post(Contact | Themselves)),
        .. At("/invitations/{token}", Thing.OpenInvitation, Get(Anyone), Post(SignedIn)),
    ];

    private static IEnumerable<Row> Applications() =>
    [
        .. At("/workspace/{town}/applications/start", Thing.Town, Get(Contact), Post(Contact)),
        .. At($"{Application}", Standings, Get(Team)),
        .. At($"{Application}/about", Standings, Get(Team).Elsewhere(), Post(Team).Elsewhere(), Post(Team, "Public").Elsewhere()),
        .. At($"{Application}/actions/{{key}}?credit={{creditId}}", Standings,
            Get(Team), Post(Team, "", Evidence), Post(Team, "Merge", Merging), Post(Team, "SetAside"), Post(Team, "BringBack")),
        .. At($"{Application}/actions/{{key}}/submission", Standings,
            Get(Team), Post(Team, "Partners"), Post(Team, "Assign"), Post(Team, "Comment"), Post(Team, "Public"),
            Post(Team, "Declare").Elsewhere(), Post(Team, "TakeBack").Elsewhere()),
        .. At($"{Application}/carry", Standings, Get(Team), Post(Contact)),
        .. At($"{Application}/hand-in", Standings, Get(Team), Post(Contact)),
        .. At($"{Application}/hand-ins/{{number:int}}", Thing.DraftApplication, Get(Nobody)),
        .. At($"{Application}/hand-ins/{{number:int}}", [Thing.ApplicationHandedIn, Thing.DecidedApplication], Get(Team)),
        .. At($"{Application}/path", Standings, Get(Team), Post(Team, "Accept"), Post(Team, "Choose", "decided={key}")),
        .. At($"{Application}/withdraw", Standings, Get(Contact), Post(Contact)),
        .. At("/applications/{reference}/other-rules", Thing.DraftApplication, Get(Team)),
        .. At("/applications/{reference}/other-rules", [Thing.ApplicationHandedIn, Thing.DecidedApplication], Get(Team | Reviewers | OtherAdministrators)),
    ];

    private static IEnumerable<Row> Toolkits() =>
    [
        .. At("/workspace/{town}/toolkits", Thing.Town, Get(Team)),
        .. At("/workspace/{town}/toolkits/start", Thing.Town, Get(Team), Post(Team)),
        .. At(Run, Runs, Get(Team | Coaches), Post(Team | Coaches, "Comment")),
        .. At(Run, Thing.OpenRun,
            Post(Team, "RemoveEntry", "Item={entry}"), Post(Team, "BringEntryBack", "Item={entry}"), Post(Team, "Files"),
            Post(Team, "RemoveDocument", "Item={document}"), Post(Team, "BringDocumentBack", "Item={document}")),
        .. At($"{Run}/finish", Runs, Get(Team), Post(Team), Post(Team, "Seal"), Post(Team, "Reopen")),
        .. At($"{Run}/log/{{entry}}", Thing.OpenRun, Get(Team), Post(Team)),
        .. At($"{Run}/log/{{entry}}", [Thing.PrivateRun, Thing.SealedRun, Thing.PublicRun], Get(Nobody), Post(Nobody)),
        .. At($"{Run}/settings", Runs, Get(Team), Post(Team, "Plan"), Post(Team, "Share"), Post(Team, "SetAside"), Post(Team, "TakeUp")),
        .. At($"{Run}/steps/{{step}}", Runs, Get(Team | Coaches), Post(Team)),
        .. At("/toolkits/runs/{reference}", Thing.OpenRun, Get(Nobody)),
        .. At("/toolkits/runs/{reference}", Thing.PrivateRun, Get(Team | Coaches)),
        .. At("/toolkits/runs/{reference}", Thing.SealedRun, Get(Team | Coaches | Reviewers)),
        .. At("/toolkits/runs/{reference}", Thing.PublicRun, Get(Anyone)),
        .. At("/coach/toolkits", Get(Coaches)),
    ];

    /// <summary>What is said between a town and its coach is for them alone: no other coach reads it, no administrator, and nobody who reviews.</summary>
    private static IEnumerable<Row> Coaching() =>
    [
        .. At("/workspace/{town}/coaching", Thing.Town, Get(Team)),
        .. At("/workspace/{town}/coaching/ask", Thing.Town, Get(Team), Post(Team)),
        .. At("/workspace/{town}/coaching/{reference}", Thing.WaitingRequest, Get(Team)),
        .. At("/workspace/{town}/coaching/{reference}", Thing.MatchedRequest, [Get(Team), .. InTheRoom(Team), Post(Nobody, "HandBack")]),
        .. At("/workspace/{town}/coaching/{reference}/times", Thing.WaitingRequest, Get(Nobody), Post(Nobody)),
        .. At("/workspace/{town}/coaching/{reference}/times", Thing.MatchedRequest, Get(Team), Post(Team)),
        .. At("/workspace/{town}/coaching/{reference}/sessions/{number:int}", Thing.MatchedRequest,
            Get(Team), Post(Team, "Share"), Post(Nobody, "Keep", "Private=Mine"), Post(Team, "Cancel")),
        .. At("/coach", Get(Coaches)),
        .. At("/coach/profile", Get(Coaches), Post(Coaches)),
        .. At("/coach/towns", Get(Coaches)),
        .. At("/coach/towns/download", Get(Coaches)),
        .. At("/coach/hours", Get(Coaches)),
        .. At("/coach/hours/new", Get(Coaches), Post(Coaches), Post(Nobody, "Cancel")),
        .. At("/coach/hours/{reference}", Thing.SharingHour, Get(Coaches), Post(Coaches), Post(Coaches, "Cancel")),
        .. At("/coach/requests/{reference}/match", Thing.WaitingRequest, Get(Coaches), Post(ForThemselves | Administrators, "", "coach={coach}")),
        .. At("/coach/requests/{reference}/match", Thing.MatchedRequest, Get(TheCoach | Administrators), Post(TheCoach | Administrators, "", "coach={coach}")),
        .. At("/coach/requests/{reference}", Thing.WaitingRequest, Get(Nobody)),
        .. At("/coach/requests/{reference}", Thing.MatchedRequest, [Get(TheCoach), .. InTheRoom(TheCoach), Post(TheCoach, "HandBack")]),
        .. At("/coach/requests/{reference}/times", Thing.MatchedRequest, Get(TheCoach), Post(TheCoach)),
        .. At("/coach/requests/{reference}/sessions/{number:int}", Thing.MatchedRequest,
            Get(TheCoach), Post(TheCoach, "Share"), Post(TheCoach, "Keep", "Private=Mine"), Post(TheCoach, "Cancel")),
    ];

    private static IEnumerable<Row> Mentorships() =>
    [
        .. At("/workspace/{town}/mentorships", Thing.Town, Get(Team), Post(Team, "CloseOffer", "offer={mentorshipOffer}")),
        .. At("/workspace/{town}/mentorships/offer", Thing.Town, Get(Team), Post(Team)),
        .. At("/workspace/{town}/mentorships/propose", Thing.Town, Get(Team), Post(Team)),
        .. At("/workspace/{town}/mentorships/worksheet", Thing.Town, Get(Team), Post(Team)),
        .. At(OneMentorship, [Thing.Proposal, Thing.OutsideMentorship], [Get(Team), .. InTheMentorship(Team)]),
        .. At(OneMentorship, Thing.Mentorship, [Get(Team), .. InTheMentorship(Team), .. AboutActivities(Team)]),
        .. At(OneMentorship, Thing.MentorshipOfPartner, [Get(Partner), .. InTheMentorship(Partner), .. AboutActivities(Partner)]),
        .. At($"{OneMentorship}/plan", Thing.Mentorship, Get(Team), Post(Team)),
        .. At($"{OneMentorship}/plan", Thing.MentorshipOfPartner, Get(Partner), Post(Partner)),
        .. At($"{OneMentorship}/record", Thing.Mentorship, Get(Team), Post(Team)),
        .. At($"{OneMentorship}/record", Thing.MentorshipOfPartner, Get(Partner), Post(Partner)),
        .. At("/mentorships/confirm/{token}", Thing.OutsideMentorship,
            Get(Anyone), Post(Anyone, "Answer", "accept=true"), Post(Anyone, "Confirm").Elsewhere(), Post(Anyone, "Dispute").Elsewhere()),
    ];

    private static Call[] InTheRoom(Audience side) =>
    [
        Post(side, "Pick", "session={open}&slot={slot}"), Post(side, "Keep", "session={session}"), Post(side, "Agree"),
        Post(side, "Mark", "step={step}&done=true"), Post(side, "Remove", "step={step}"), Post(side, "Close"), Post(side, "Reopen"),
    ];

    private static Call[] InTheMentorship(Audience side) =>
        [Post(side, "Answer", "accept=true"), Post(side, "Withdraw"), Post(side, "Finish"), Post(side, "Resend")];

    private static Call[] AboutActivities(Audience side) =>
    [
        Post(side, "Confirm", "activity={activity}&version=0"), Post(side, "Dispute", "activity={activity}&version=0"),
        Post(side, "Cancel", "activity={activity}&version=0"),
    ];

    private const string Application = "/workspace/{town}/applications/{reference}";

    private const string Run = "/workspace/{town}/toolkits/{reference}";

    private const string OneMentorship = "/workspace/{town}/mentorships/{reference}";

    private const string Evidence = "Credits[{creditId}].BasedOn=0";

    private const string Merging = "Merge.BasedOn=0";
}
