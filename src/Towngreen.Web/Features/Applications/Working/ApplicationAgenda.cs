using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>What applications have to do with days: rounds, deadlines and results; what reviewers returned, and what somebody looks after.</summary>
internal sealed class ApplicationAgenda(
    TownWorkspace workspace, TownDirectory directory, CertificationRegister certifications, RoundCalendar rounds,
    Words words, ProgramClock clock) : IAgendaSource
{
    public async Task<IReadOnlyList<AgendaItem>> ForAsync(AgendaQuestion question, CancellationToken cancel)
    {
        List<AgendaItem> items = [];
        foreach (var town in question.Towns)
        {
            var scored = await workspace.CurrentAsync(town, cancel);
            items.AddRange(scored is null ? [] : Rounds(town, scored));
            items.AddRange(scored is null ? [] : await ToDosAsync(new OpenApplication(town, scored), cancel));
            items.AddRange(await ExpiryAsync(town, cancel));
        }

        return [.. items.Where(item => item.Kind == AgendaKind.ToDo || (item.Due >= question.From && item.Due <= question.To))];
    }

    private IEnumerable<AgendaItem> Rounds(TownSummary town, ScoredApplication scored)
    {
        var application = scored.Application;
        var link = ApplicationLinks.HandIn(town.Slug, application.Reference);
        if (application.Status == ApplicationStatus.Draft)
        {
            foreach (var round in scored.Pack.Rounds.Where(round => clock.At(round.Deadline) >= clock.Now))
            {
                yield return Day(town, application, $"opens-{round.Key}", round.Opens, link, words.Say("agenda.round-opens", new { round.Title }));
                yield return Day(town, application, $"deadline-{round.Key}", DateOnly.FromDateTime(round.Deadline), link, words.Say("agenda.round-deadline", new { round.Title, round.Deadline }));
            }
        }
        else if (rounds.Awaited(scored.Pack, application.Round) is { } awaited)
        {
            yield return Day(town, application, $"results-{awaited.Key}", awaited.Results, ApplicationLinks.Dashboard(town.Slug), words.Say("agenda.round-results", new { awaited.Title }));
        }
    }

    private async Task<IEnumerable<AgendaItem>> ToDosAsync(OpenApplication open, CancellationToken cancel)
    {
        var names = (await directory.TeamAsync(open.Town.Id, cancel)).ToDictionary(member => member.UserId, member => member.Name);
        var edition = open.Scored.Pack.Edition;
        var returned =
            from submission in open.Scored.Submissions
            from claim in open.Scored.ClaimsOf(submission)
            where claim.ToldTo(open.Application) == CreditClaimStatus.Returned
            let action = edition.ActionByKey(submission.ActionKey)
            select ToDo(open, $"returned-{claim.Id}", words.Say("agenda.answer-reviewer", new { Action = action.NumberedTitle, Credit = action.FindCredit(claim.CreditId)?.Title }),
                ApplicationLinks.Credit(open.Town.Slug, open.Application.Reference, action.Key, claim.CreditId), NameOf(submission));
        var assigned =
            from submission in open.Scored.Submissions
            where open.Application.Status == ApplicationStatus.Draft && NameOf(submission) is not null
            where ActionStages.Of(open.Scored, submission.ActionKey) is ActionStage.NotStarted or ActionStage.InProgress
            let action = edition.ActionByKey(submission.ActionKey)
            select ToDo(open, $"assigned-{submission.Id}", action.NumberedTitle, open.ActionLink(action.Key), NameOf(submission));
        return [.. returned, .. assigned];

        string? NameOf(ActionSubmission submission) => submission.AssignedTo is { } person ? names.GetValueOrDefault(person) : null;
    }

    private async Task<IEnumerable<AgendaItem>> ExpiryAsync(TownSummary town, CancellationToken cancel) =>
        await certifications.CurrentAsync(town.Id, cancel) is { } held
            ?
            [
                new AgendaItem
                {
                    Uid = $"certification-{held.Number}@towngreen",
                    Kind = AgendaKind.Event,
                    Title = words.Say("agenda.certification-ends", new { held.LevelTitle }),
                    Link = CertificationLinks.Certificate(held.Number),
                    Due = held.ExpiresOn,
                    Town = town.Name,
                },
            ]
            : [];

    private static AgendaItem Day(TownSummary town, Application application, string what, DateOnly day, string link, string title) => new()
    {
        Uid = $"{what}-{application.Id}@towngreen",
        Kind = AgendaKind.Event,
        Title = title,
        Link = link,
        Due = day,
        Town = town.Name,
    };

    private static AgendaItem ToDo(OpenApplication open, string what, string title, string link, string? person) => new()
    {
        Uid = $"{what}@towngreen",
        Kind = AgendaKind.ToDo,
        Title = title,
        Link = link,
        Town = open.Town.Name,
        Person = person,
    };
}
