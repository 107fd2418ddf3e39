using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Coaching.Hours;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Attending.Certificates;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Award = Towngreen.Web.Features.Certifications.Certification;

namespace Towngreen.Load;

/// <param name="Name">Its route.</param>
/// <param name="Person">Who asks for it; nobody for a visitor.</param>
internal sealed record AskedPage(string Name, string Path, Guid? Person);

/// <summary>
/// Every page of the application, over the demonstration's towns and people, as somebody who may see it. A page whose address this table
/// cannot fill in is named, so that a new page is not forgotten.
/// </summary>
internal sealed class EveryPage(TowngreenDb db)
{
    /// <summary>Answers without looking anything up: forms and errors that stand for themselves, and what a token in a mail opens.</summary>
    private static readonly string[] LeftOut =
    [
        "error", "setup", "sign-out", "sign-in/code", "invitations/{token}", "mentorships/confirm/{token}", "calendar/feeds/{token}.ics",
        "trainings/registrations/{key}", "account/email/confirm", "confirm-email", "reset-password", "check-in/{code?}", "account/recovery-codes",
        "account/second-factor/set-up",
        // The demonstration's program asks nothing about the town itself.
        "workspace/{town}/applications/{reference}/about",
    ];

    public static async Task<IReadOnlyList<AskedPage>> AllAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var pages = new EveryPage(scope.ServiceProvider.GetRequiredService<TowngreenDb>());
        var patterns = services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).Where(pattern => !LeftOut.Contains(pattern)).Distinct().Order(StringComparer.Ordinal);
        List<AskedPage> asked = [];
        foreach (var pattern in patterns)
        {
            asked.Add(await pages.FillAsync(pattern));
        }

        return asked;
    }

    private async Task<AskedPage> FillAsync(string pattern) => pattern.Split('/') switch
    {
        ["workspace", "{slug}" or "{town}", "applications", "{reference}", "hand-ins", ..] => await OfApplicationAsync(pattern, ApplicationStatus.Returned),
        ["workspace", "{slug}" or "{town}", "applications", "{reference}", "withdraw"] => await OfApplicationAsync(pattern, ApplicationStatus.HandedIn),
        ["workspace", "{slug}" or "{town}", "applications", "{reference}", "carry"] => await OfApplicationAsync(pattern, ApplicationStatus.NotCertified),
        ["workspace", _, "trainings", "places", ..] => await OfCohortAsync(pattern),
        ["workspace", _, "toolkits", "{reference}", ..] => await OfRunAsync(pattern),
        ["workspace", _, "coaching", "{reference}", ..] or ["coach", "requests", ..] => await OfRequestAsync(pattern),
        ["workspace", _, "mentorships", "{reference}", ..] => await OfMentorshipAsync(pattern),
        ["workspace", "{slug}" or "{town}", ..] => await OfApplicationAsync(pattern, ApplicationStatus.Draft),
        ["applications", ..] => await OfApplicationAsync(pattern, ApplicationStatus.Draft),
        ["review", ..] => await OfReviewAsync(pattern),
        ["admin", ..] or ["mailbox"] => await OfAdministratorAsync(pattern),
        ["trainer", ..] or ["trainings", ..] => await OfSeriesAsync(pattern),
        ["coach", ..] or ["coaching", ..] => await OfHourAsync(pattern),
        ["towns", "{slug}"] or ["certificates", ..] => await OfCertificationAsync(pattern),
        ["actions", ..] => Filled(pattern, null, ("key", "efficient-street-lights")),
        ["toolkits", "{key}"] => Filled(pattern, null, ("key", await db.Set<ToolkitRun>().Select(r => r.ToolkitKey).FirstAsync())),
        ["toolkits", "runs", ..] => await OfRunAsync(pattern),
        ["account", ..] or ["workspace"] or ["calendar"] => Filled(pattern, await ContactAsync(await TownAsync("manchester"))),
        _ => Filled(pattern, null),
    };

    private static AskedPage Filled(string pattern, Guid? person, params (string Name, object Value)[] values)
    {
        var path = string.Join('/', pattern.Split('/').Select(part => values.Aggregate(part, (text, value) =>
            text.Replace($"{{{value.Name}}}", value.Value.ToString()).Replace($"{{{value.Name}:guid}}", value.Value.ToString()).Replace($"{{{value.Name}:int}}", value.Value.ToString()))));
        return path.Contains('{', StringComparison.Ordinal)
            ? throw new InvalidOperationException($"No value for {path}: teach {nameof(EveryPage)} where the page {pattern} finds its subject.")
            : new AskedPage(pattern, $"/{path}", person);
    }

    private Task<Municipality> TownAsync(string slug) => db.Set<Municipality>().AsNoTracking().SingleAsync(m => m.Slug == slug);

    private Task<Municipality> TownAsync(Guid id) => db.Set<Municipality>().AsNoTracking().SingleAsync(m => m.Id == id);

    private Task<Guid> ContactAsync(Municipality town) =>
        db.Set<Membership>().Where(m => m.MunicipalityId == town.Id && m.Role == Role.Contact && m.EndedAt == null).Select(m => m.UserId).SingleAsync();

    private Task<Guid> WithAsync(Role role) =>
        db.Set<Membership>().Where(m => m.Role == role && m.EndedAt == null && m.MunicipalityId == null).OrderBy(m => m.Since).Select(m => m.UserId).FirstAsync();

    private async Task<AskedPage> OfApplicationAsync(string pattern, ApplicationStatus status)
    {
        var application = await db.Set<Application>().AsNoTracking().Where(a => a.Status == status).OrderBy(a => a.StartedAt).FirstAsync();
        var town = await TownAsync(application.MunicipalityId);
        var member = await db.Set<Membership>().Where(m => m.MunicipalityId == town.Id && m.EndedAt == null && m.Role == Role.Member).Select(m => m.Id).FirstAsync();
        var action = await db.Set<ActionSubmission>().Where(s => s.ApplicationId == application.Id).OrderBy(s => s.ActionKey).Select(s => s.ActionKey).FirstAsync();
        return Filled(pattern, await ContactAsync(town), ("town", town.Slug), ("slug", town.Slug), ("reference", application.Reference), ("key", action), ("number", 1), ("member", member));
    }

    private async Task<AskedPage> OfReviewAsync(string pattern)
    {
        var (reference, action, credit) = await (
            from application in db.Set<Application>()
            join submission in db.Set<ActionSubmission>() on application.Id equals submission.ApplicationId
            join claim in db.Set<CreditClaim>() on submission.Id equals claim.SubmissionId
            where application.Status == ApplicationStatus.HandedIn
            orderby application.HandedInAt, submission.ActionKey
            select new ValueTuple<string, string, string>(application.Reference, submission.ActionKey, claim.CreditId)).FirstAsync();
        return pattern.Contains("does-not-apply", StringComparison.Ordinal)
            ? Filled("review", await WithAsync(Role.Reviewer))
            : Filled(pattern, await WithAsync(pattern == "review" ? Role.Reviewer : Role.Administrator),
                ("reference", reference), ("actionKey", action), ("creditId", credit));
    }

    private async Task<AskedPage> OfAdministratorAsync(string pattern) => Filled(pattern, await WithAsync(Role.Administrator),
        ("id", pattern.Contains("people", StringComparison.Ordinal) ? await WithAsync(Role.Reviewer) : await db.Set<TownRegistration>().OrderBy(r => r.SubmittedAt).Select(r => r.Id).FirstAsync()));

    private async Task<AskedPage> OfSeriesAsync(string pattern)
    {
        var draft = pattern.EndsWith("/draft", StringComparison.Ordinal);
        var series = await db.Set<Series>().AsNoTracking().Where(s => draft ? s.Status == SeriesStatus.Draft : s.Status == SeriesStatus.Published).OrderBy(s => s.OpensOn).FirstOrDefaultAsync();
        var registration = series is null ? default : await db.Set<Registration>().Where(r => r.SeriesId == series.Id).OrderBy(r => r.RegisteredAt).Select(r => r.Id).FirstOrDefaultAsync();
        var certificate = pattern.Contains("attendance", StringComparison.Ordinal) ? await db.Set<AttendanceCertificate>().Select(c => c.Number).FirstAsync() : "";
        return series is null
            ? Filled("trainings", null)
            : Filled(pattern, pattern.StartsWith("trainer", StringComparison.Ordinal) ? await WithAsync(Role.Trainer) : null,
                ("slug", series.Slug), ("number", certificate.Length > 0 ? certificate : 1), ("registration", registration));
    }

    private async Task<AskedPage> OfHourAsync(string pattern) => Filled(
        pattern, pattern.StartsWith("coach/", StringComparison.Ordinal) || pattern == "coach" ? await WithAsync(Role.Coach) : null,
        ("reference", await db.Set<SharingHour>().Select(h => h.Reference).FirstAsync()));

    private async Task<AskedPage> OfCertificationAsync(string pattern)
    {
        var held = await db.Set<Award>().AsNoTracking().OrderByDescending(c => c.AwardedAt).ThenBy(c => c.Number).FirstAsync();
        return Filled(pattern, null, ("slug", (await TownAsync(held.MunicipalityId)).Slug), ("number", held.Number));
    }

    private async Task<AskedPage> OfRunAsync(string pattern)
    {
        var status = pattern.StartsWith("toolkits", StringComparison.Ordinal) ? RunStatus.Finished : RunStatus.Open;
        var run = await db.Set<ToolkitRun>().AsNoTracking().Where(r => r.Status == status).OrderBy(r => r.BeganOn).FirstAsync();
        var town = await TownAsync(run.MunicipalityId);
        return Filled(pattern, await ContactAsync(town), ("town", town.Slug), ("reference", run.Reference),
            ("step", await db.Set<StepNote>().Where(n => n.RunId == run.Id).Select(n => n.StepId).FirstAsync()), ("entry", "new"));
    }

    private async Task<AskedPage> OfRequestAsync(string pattern)
    {
        var request = await db.Set<CoachingRequest>().AsNoTracking().OrderBy(r => r.AskedAt).FirstAsync();
        var town = await TownAsync(request.MunicipalityId);
        var person = pattern.StartsWith("coach", StringComparison.Ordinal) ? await WithAsync(Role.Coach) : await ContactAsync(town);
        return Filled(pattern, person, ("town", town.Slug), ("reference", request.Reference), ("number", 1));
    }

    private async Task<AskedPage> OfMentorshipAsync(string pattern)
    {
        var mentorship = await db.Set<Mentorship>().AsNoTracking().OrderBy(m => m.ProposedAt).FirstAsync();
        var town = await TownAsync(mentorship.MenteeId!.Value);
        return Filled(pattern, await ContactAsync(town), ("town", town.Slug), ("reference", mentorship.Reference));
    }

    private async Task<AskedPage> OfCohortAsync(string pattern)
    {
        var place = await db.Set<Registration>().Where(r => r.MunicipalityId != null).OrderBy(r => r.RegisteredAt).Select(r => new { r.Id, Town = r.MunicipalityId!.Value }).FirstAsync();
        var town = await TownAsync(place.Town);
        return Filled(pattern, await ContactAsync(town), ("town", town.Slug), ("registration", place.Id));
    }
}
