using static Towngreen.Web.Tests.Authorization.Audience;

namespace Towngreen.Web.Tests.Authorization;

internal static partial class Policy
{
    private static IEnumerable<Row> PublicSite() =>
    [
        .. At("/", Get(Anyone)),
        .. At("/about", Get(Anyone)),
        .. At("/accessibility", Get(Anyone)),
        .. At("/error?status=400", Get(Anyone), Post(Anyone)),
        .. At("/gallery", Get(Anyone), Post(Anyone)),
        .. At("/actions", Get(Anyone)),
        .. At("/actions/changes", Get(Anyone)),
        .. At("/actions/{key}", Thing.Action, Get(Anyone)),
        .. At("/actions/{key}/compare?from=2024&to=2026", Thing.Action, Get(Anyone)),
        .. At("/towns", Get(Anyone)),
        .. At("/towns/{slug}", Thing.Town, Get(Anyone)),
        .. At("/certificates/{number}", Thing.Certificate, Get(Anyone)),
        .. At("/coaching", Get(Anyone)),
        .. At("/coaching/hours.ics", Get(Anyone)),
        .. At("/coaching/hours/{reference}", Thing.SharingHour, Get(Anyone), Post(Anyone)),
        .. At("/coaching/hours/{reference}.ics", Thing.SharingHour, Get(Anyone)),
        .. At("/mentorships", Get(Anyone)),
        .. At("/toolkits", Get(Anyone)),
        .. At("/toolkits/{key}", Thing.Toolkit, Get(Anyone)),
        .. At("/.well-known/security.txt", Get(Anyone)),
        .. At("/health/live", Get(Anyone)),
        .. At("/health/ready", Get(Anyone)),
    ];

    /// <summary>Links with a secret open for whoever has them: that is what they are for.</summary>
    private static IEnumerable<Row> Accounts() =>
    [
        .. At("/sign-in", Get(Anyone), Post(Anyone), Post(Anyone, "Challenge"), Post(Anyone, "Passkey"), Post(Nobody, "As")),
        .. At("/sign-in/code", Get(Anyone), Post(Anyone)),
        .. At("/sign-out", Get(Anyone), Post(Anyone)),
        .. At("/sign-up", Get(Anyone), Post(Anyone)),
        .. At("/check-your-mail", Get(Anyone)),
        .. At("/forgot-password", Get(Anyone), Post(Anyone)),
        .. At("/confirm-email", Get(Anyone), Post(Anyone), Post(Anyone, "Again")),
        .. At("/reset-password", Get(Anyone), Post(Anyone), Post(Anyone, "Again")),
        .. At("/account/email/confirm", Get(Anyone), Post(Anyone)),
        .. At("/account", Get(SignedIn), Post(SignedIn), Post(SignedIn, "SignOutEverywhere")),
        .. At("/account/email", Get(SignedIn), Post(SignedIn)),
        .. At("/account/passkeys", Get(SignedIn), Post(SignedIn, "Challenge"), Post(SignedIn, "Add"), Post(SignedIn, "Rename"), Post(SignedIn, "Remove")),
        .. At("/account/password", Get(SignedIn), Post(SignedIn)),
        .. At("/account/recovery-codes", Get(SignedIn)),
        .. At("/account/second-factor", Get(SignedIn), Post(SignedIn, "SetUp"), Post(SignedIn, "Codes"), Post(SignedIn, "TurnOff")),
        .. At("/account/second-factor/set-up", Get(SignedIn), Post(SignedIn)),
        .. At("/calendar", Thing.MatchedRequest, Get(SignedIn), Post(Team | TheCoach, "Mark", "uid={uid}&mark=true"), Post(SignedIn, "Renew"), Post(SignedIn, "Remove")),
        .. At("/workspace/{town}/calendar", Thing.MatchedRequest,
            Get(Team), Post(Team, "Mark", "uid={uid}&mark=true"), Post(Team, "Renew"), Post(Team, "Remove")),
        .. At("/calendar/feeds/{token}.ics", Thing.FeedLink, Get(Anyone)),
        .. At("/register", Get(SignedIn), Post(SignedIn)),
        .. At("/workspace", Get(SignedIn)),
        .. At("/setup", Get(Nobody), Post(Nobody)),
        .. At("/mailbox", Get(Nobody)),
    ];

    private static IEnumerable<Row> Files() =>
    [
        .. At(File, Thing.Resolution, Get(Contact | Administrators)),
        .. At(File, Thing.DraftFile, Get(Team)),
        .. At(File, Thing.FileHandedIn, Get(Team | Reviewers | OtherAdministrators)),
        .. At(File, Thing.PublicFile, Get(Anyone)),
        .. At(File, Thing.RunFile, Get(Team | Coaches)),
        .. At(File, Thing.PublicRunFile, Get(Anyone)),
    ];

    private const string File = "/files/{id:guid}/{name}";
}
