using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Coaching.Hours;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Coaching.Steps;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching;

/// <summary>Sessions, times to choose from, agreed steps, and sharing hours somebody hosts or signed up for.</summary>
internal sealed class CoachingAgenda(
    TowngreenDb db, CoachingPeople coaches, TownDirectory towns, PeopleDirectory people, MarkStep mark, Words words, ProgramClock clock) : IAgendaSource
{
    private const string OfferKind = "coaching-offer";

    private const string StepKind = "coaching-step";

    public async Task<IReadOnlyList<AgendaItem>> ForAsync(AgendaQuestion question, CancellationToken cancel)
    {
        var asked = question.Towns.Select(town => town.Id).ToList();
        // Whoever is a coach no longer has no business with what they coached, and a password alone does not make one.
        var coach = question is { BySecondFactor: true, PersonId: { } person } && (await coaches.CoachesAsync(cancel)).Any(c => c.Id == person) ? person : (Guid?)null;
        var requests = await db.Set<CoachingRequest>().AsNoTracking()
            .Where(r => asked.Contains(r.MunicipalityId) || (coach != null && r.CoachId == coach)).ToDictionaryAsync(r => r.Id, cancel);
        return [.. await OfRequestsAsync(question, coach, requests, cancel), .. await HoursAsync(question, cancel)];
    }

    private async Task<IEnumerable<AgendaItem>> OfRequestsAsync(AgendaQuestion question, Guid? coach, Dictionary<Guid, CoachingRequest> requests, CancellationToken cancel)
    {
        if (requests.Count == 0)
        {
            return [];
        }

        var (sessions, steps) = (await SessionsAsync(question, requests, cancel), await StepsAsync(question, requests, cancel));
        var named = requests.Values.Select(r => r.CoachId).OfType<Guid>().Concat(steps.Select(s => s.AssignedTo)).Concat(sessions.Select(s => s.CoachId));
        var context = new Context(question, coach, requests, await towns.ByIdAsync(cancel), await people.NamesAsync([.. named.Distinct()], cancel));
        return [.. sessions.SelectMany(session => Items(session, context)), .. steps.Select(step => Item(step, context))];
    }

    public Task<Result<Done>> MarkAsync(string uid, bool done, CancellationToken cancel) =>
        uid.StartsWith($"{StepKind}-", StringComparison.Ordinal) && Guid.TryParse(uid[(StepKind.Length + 1)..].Split('@')[0], out var step)
            ? mark.RunAsync(new(step, done), cancel)
            : Task.FromResult<Result<Done>>(new NotFound());

    private async Task<List<CoachingSession>> SessionsAsync(AgendaQuestion question, Dictionary<Guid, CoachingRequest> requests, CancellationToken cancel)
    {
        var (from, to) = Span(question);
        return await db.Set<CoachingSession>().AsNoTracking().Where(s => requests.Keys.Contains(s.RequestId) && s.Status != SessionStatus.Cancelled)
            .Where(s => s.OfferedBy != null || (s.Ends >= from && s.Starts < to)).ToListAsync(cancel);
    }

    private async Task<List<NextStep>> StepsAsync(AgendaQuestion question, Dictionary<Guid, CoachingRequest> requests, CancellationToken cancel)
    {
        var (from, to) = Span(question);
        var open = requests.Values.Where(r => r.IsOpen).Select(r => r.Id).ToList();
        return await db.Set<NextStep>().AsNoTracking()
            .Where(s => requests.Keys.Contains(s.RequestId))
            .Where(s => s.DoneAt == null ? open.Contains(s.RequestId) : s.DoneAt >= from && s.DoneAt < to).ToListAsync(cancel);
    }

    private async Task<IEnumerable<AgendaItem>> HoursAsync(AgendaQuestion question, CancellationToken cancel)
    {
        if (question.PersonId is not { } person)
        {
            return [];
        }

        var (from, to) = Span(question);
        var email = await db.Users.Where(u => u.Id == person && u.EmailConfirmed).Select(u => u.Email!).SingleOrDefaultAsync(cancel);
        var hours = await db.Set<SharingHour>().AsNoTracking().Where(h => h.Ends >= from && h.Starts < to)
            .Where(h => h.HostId == person || db.Set<SharingHourGuest>().Any(g => g.HourId == h.Id && g.Email == email)).ToListAsync(cancel);
        return hours.Select(hour => new AgendaItem
        {
            Uid = CalendarEvent.UidOf(HourEvents.Kind, hour.Id),
            Kind = AgendaKind.Event,
            Title = hour.Title,
            Link = CoachingLinks.Hour(hour.Reference),
            Starts = hour.Starts,
            Ends = hour.Ends,
            IsCancelled = hour.IsCancelled,
            Sequence = hour.Sequence,
            Place = hour.Place,
        });
    }

    private IEnumerable<AgendaItem> Items(CoachingSession session, Context context)
    {
        var request = context.Requests[session.RequestId];
        if (session.Status == SessionStatus.Settled)
        {
            yield return Common(request, context, Side.Town) with
            {
                Uid = CalendarEvent.UidOf(SessionMail.Kind, session.Id),
                Title = words.Say("coaching.event", new { Town = context.Towns[request.MunicipalityId].Name, Coach = context.NameOf(session.CoachId) }),
                Kind = AgendaKind.Event,
                Starts = session.Starts,
                Ends = session.Ends,
                Sequence = session.Sequence,
                Place = session.Place.Length > 0 ? session.Place : words.Say(session.Way!.Value),
            };
        }

        if (session.OfferedBy is { } by && context.Sees(by == Side.Coach ? Side.Town : Side.Coach, request))
        {
            yield return Common(request, context, by == Side.Coach ? Side.Town : Side.Coach) with
            {
                Uid = CalendarEvent.UidOf(OfferKind, session.Id),
                Title = words.Say("coaching.choose-a-time", new { Other = by == Side.Coach ? context.NameOf(session.CoachId) : context.Towns[request.MunicipalityId].Name }),
            };
        }
    }

    private static AgendaItem Item(NextStep step, Context context)
    {
        var request = context.Requests[step.RequestId];
        return Common(request, context, step.AssignedTo == request.CoachId ? Side.Coach : Side.Town) with
        {
            Uid = CalendarEvent.UidOf(StepKind, step.Id),
            Title = step.Text,
            Due = step.DueOn,
            IsDone = step.IsDone,
            MayMark = request.IsOpen,
            Sequence = step.Version,
            Person = context.NameOf(step.AssignedTo),
        };
    }

    /// <summary>A to-do of one side, with the link that leads whoever asked to the request.</summary>
    private static AgendaItem Common(CoachingRequest request, Context context, Side side)
    {
        var town = context.Towns[request.MunicipalityId];
        return new AgendaItem
        {
            Uid = "",
            Kind = AgendaKind.ToDo,
            Title = "",
            Link = new RoomAddress(context.Sees(Side.Town, request) ? Side.Town : Side.Coach, town.Slug, request.Reference).Room,
            Town = town.Name,
            Person = side == Side.Coach && request.CoachId is { } coach ? context.NameOf(coach) : null,
        };
    }

    private (DateTimeOffset From, DateTimeOffset To) Span(AgendaQuestion question) =>
        (clock.At(question.From.ToDateTime(default)), clock.At(question.To.AddDays(1).ToDateTime(default)));

    private sealed record Context(
        AgendaQuestion Question, Guid? Coach, IReadOnlyDictionary<Guid, CoachingRequest> Requests, IReadOnlyDictionary<Guid, TownSummary> Towns, IReadOnlyDictionary<Guid, string> Names)
    {
        public string NameOf(Guid person) => Names.GetValueOrDefault(person, "");

        /// <summary>Whether the question asks for this side of the request.</summary>
        public bool Sees(Side side, CoachingRequest request) => side == Side.Coach
            ? Coach is { } coach && request.CoachId == coach
            : Question.Towns.Any(town => town.Id == request.MunicipalityId);
    }
}
