using static Towngreen.Web.Tests.Authorization.Audience;

namespace Towngreen.Web.Tests.Authorization;

internal static partial class Policy
{
    private static Thing[] Published => [Thing.PublishedSeries, Thing.SessionToday, Thing.PastSession];

    private static IEnumerable<Row> Trainings() =>
    [
        .. At("/trainings", Get(Anyone)),
        .. At("/trainings/{slug}", Published, Get(Anyone)),
        .. At("/trainings/{slug}", Thing.DraftSeries, Get(Nobody)),
        .. At("/trainings/{slug}.ics", Published, Get(Anyone)),
        .. At("/trainings/{slug}.ics", Thing.DraftSeries, Get(Nobody)),
        .. At("/trainings/{slug}/check-your-mail", Thing.PublishedSeries, Get(Anyone)),
        .. At("/trainings/{slug}/check-your-mail", Thing.DraftSeries, Get(Nobody)),
        .. At("/trainings/{slug}/register", Thing.PublishedSeries, Get(Anyone), Post(Anyone)),
        .. At("/trainings/{slug}/register", Thing.DraftSeries, Get(Nobody), Post(Nobody)),
        .. At("/trainings/registrations/{key}", Thing.Registration, [Get(Participant), .. OfTheSeat(Participant)]),
        .. At("/trainings/registrations/{key}", Thing.RegistrationLink, [Get(Anyone), .. OfTheSeat(Anyone)]),
        .. At("/trainings/attendance/{number}", Thing.AttendanceCertificate, Get(Anyone)),
        .. At("/check-in/{code?}", Thing.SessionToday, Get(Anyone), Post(Anyone), Post(Anyone, "Code")),
        .. At("/workspace/{town}/trainings", Thing.PublishedSeries, Get(Team), Post(Team, "Seal", "series={slug}")),
        .. At("/workspace/{town}/trainings/places/{registration:guid}", Thing.PublishedSeries, Get(Contact), Post(Contact)),
        .. At("/trainer", Get(Trainers)),
        .. At("/trainer/series/new", Get(Trainers), Post(Trainers)),
        .. At("/trainer/series/{slug}/draft", Thing.DraftSeries, Get(Trainers), Post(Trainers)),
        .. At("/trainer/series/{slug}/draft", Thing.PublishedSeries, Get(Nobody), Post(Trainers)),
        .. At("/trainer/series/{slug}", [Thing.DraftSeries, .. Published],
            Get(Trainers), Post(Trainers, "Publish"), Post(Trainers, "Capacity", "Capacity=40"),
            Post(Trainers, "Seat", "registration={registration}"), Post(Trainers, "TakeOff", "registration={registration}")),
        .. At("/trainer/series/{slug}/cancel", Published, Get(Trainers), Post(Trainers)),
        .. At("/trainer/series/{slug}/change", Published, Get(Trainers), Post(Trainers)),
        .. At("/trainer/series/{slug}/seats.csv", Published, Get(Trainers)),
        .. At($"{Session}/change", Published, Get(Trainers), Post(Trainers), Post(Trainers, "Cancel")),
        .. At(Session, Published, Get(Trainers), Post(Trainers, "", "mark={registration}"), Post(Trainers, "Rest", "what=Absent"), Post(Trainers, "Code")),
        .. At($"{Session}/import", Published, Get(Trainers), Post(Trainers),
            Post(Trainers, "Answer").Elsewhere(), Post(Trainers, "Record").Elsewhere(), Post(Trainers, "Drop").Elsewhere()),
        .. At($"{Session}/people/{{registration:guid}}", Published, Get(Trainers), Post(Trainers), Post(Trainers, "Viewing")),
    ];

    /// <summary>Nobody examines their own town. A draft is not there for anybody who examines.</summary>
    private static IEnumerable<Row> Reviews() =>
    [
        .. At("/review", Get(AllReviewers | Administrators)),
        .. At("/review/{reference}", Thing.DraftApplication, Get(Nobody)),
        .. At("/review/{reference}", HandedIn, Get(Examiners)),
        .. At("/review/{reference}/decision", HandedIn,
            Get(OtherAdministrators), Post(OtherAdministrators, "Preview"), Post(OtherAdministrators, "Certify"), Post(OtherAdministrators, "Refuse")),
        .. At("/review/{reference}/return", Thing.ApplicationHandedIn, Get(OtherAdministrators), Post(OtherAdministrators, "Preview"), Post(OtherAdministrators)),
        .. At("/review/{reference}/{actionKey}/{creditId}", HandedIn, Get(Examiners), Post(Reviewers, "", "Outcome=Approve"), Post(Examiners, "Preview", "Outcome=Approve")),
        .. At("/review/{reference}/does-not-apply/{actionKey}", HandedIn,
            Get(Examiners).Elsewhere(), Post(Reviewers, "", "Outcome=Approve").Elsewhere(), Post(Examiners, "Preview", "Outcome=Approve").Elsewhere()),
    ];

    private static IEnumerable<Row> Administration() =>
    [
        .. At("/admin", Get(Administrators)),
        .. At("/admin/audit", Get(Administrators)),
        .. At("/admin/audit/download", Get(Administrators)),
        .. At("/admin/people", Get(Administrators)),
        .. At("/admin/people/add", Get(Administrators), Post(Administrators)),
        .. At("/admin/people/{id:guid}", Thing.Account,
            Get(Administrators), Post(Administrators, "End", "membership={membership}"), Post(Administrators, "Clear"), Post(Administrators, "Categories")),
        .. At("/admin/registrations", Get(Administrators)),
        .. At("/admin/registrations/{id:guid}", Thing.PendingRegistration, Get(Administrators), Post(Administrators, "Approve"), Post(Administrators, "Decline")),
        .. At("/admin/what-if", Get(Administrators)),
    ];

    private static Call[] OfTheSeat(Audience owner) =>
        [Post(owner, "Confirm"), Post(owner, "Accept"), Post(owner, "GiveUp"), Post(owner, "Change")];

    private static Thing[] HandedIn => [Thing.ApplicationHandedIn, Thing.DecidedApplication];

    private static Audience Examiners => Reviewers | OtherAdministrators;

    private const string Session = "/trainer/series/{slug}/sessions/{number:int}";
}
