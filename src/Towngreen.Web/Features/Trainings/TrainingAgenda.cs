using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings;

/// <summary>The sessions that the person, or somebody for one of the towns, holds a seat for; and the person's offer that waits for an answer.</summary>
internal sealed class TrainingAgenda(TowngreenDb db, ProgramClock clock, Words words) : IAgendaSource
{
    private sealed record Row(Registration Registration, Series Series, bool IsMine);

    public async Task<IReadOnlyList<AgendaItem>> ForAsync(AgendaQuestion question, CancellationToken cancel)
    {
        var rows = await RowsAsync(question, cancel);
        if (rows.Count == 0)
        {
            return [];
        }

        var ids = rows.Select(row => row.Series.Id).Distinct().ToList();
        var (from, to) = (clock.At(question.From.ToDateTime(default)), clock.At(question.To.AddDays(1).ToDateTime(default)));
        var sessions = await db.Set<Session>().AsNoTracking().Where(s => ids.Contains(s.SeriesId) && s.Ends >= from && s.Starts < to).ToListAsync(cancel);
        return
        [
            .. sessions.Where(session => rows.Exists(row => row.Series.Id == session.SeriesId && row.Registration.Status == SeatStatus.Held))
                .Select(session => Event(session, rows.Where(row => row.Series.Id == session.SeriesId && row.Registration.Status == SeatStatus.Held))),
            .. rows.Where(row => row.IsMine && row.Registration.Status == SeatStatus.Offered && row.Registration.OfferedUntil > clock.Now).Select(Offer),
        ];
    }

    private async Task<List<Row>> RowsAsync(AgendaQuestion question, CancellationToken cancel)
    {
        var (person, towns) = (question.PersonId, question.Towns.Select(town => town.Id).ToList());
        var address = person is null ? null : await db.Users.Where(u => u.Id == person).Select(u => u.Email).SingleOrDefaultAsync(cancel);
        var email = address is null ? null : EmailAddress.Normalize(address);
        var found = await db.Set<Registration>().AsNoTracking().Where(r => r.Status == SeatStatus.Held || r.Status == SeatStatus.Offered)
            .Where(r => (person != null && r.UserId == person) || r.Email == email || (r.MunicipalityId != null && towns.Contains(r.MunicipalityId.Value)))
            .Join(db.Set<Series>(), r => r.SeriesId, s => s.Id, (registration, series) => new { registration, series }).ToListAsync(cancel);
        return [.. found.Select(row => new Row(row.registration, row.series, (person is not null && row.registration.UserId == person) || row.registration.Email == email))];
    }

    private AgendaItem Event(Session session, IEnumerable<Row> holders)
    {
        var (all, mine) = (holders.ToList(), holders.Any(row => row.IsMine));
        var series = all[0].Series;
        return new AgendaItem
        {
            Uid = CalendarEvent.UidOf("session", session.Id),
            Kind = AgendaKind.Event,
            Title = words.Say("session.event", new { series.Title, session.Number }),
            Link = TrainingLinks.Series(series.Slug),
            Starts = session.Starts,
            Ends = session.Ends,
            IsCancelled = session.IsCancelled,
            Sequence = session.Sequence,
            Place = session.Place.Length > 0 ? session.Place : mine ? session.MeetingLink : null,
            Person = string.Join(", ", all.Select(row => row.Registration.Name).Order(StringComparer.CurrentCulture)),
        };
    }

    private AgendaItem Offer(Row row) => new()
    {
        Uid = CalendarEvent.UidOf("seat-offer", row.Registration.Id),
        Kind = AgendaKind.ToDo,
        Title = words["Take the seat offered to you: {0}", row.Series.Title],
        Link = TrainingLinks.Registration(row.Registration.Id.ToString()),
        Due = clock.DayOf(row.Registration.OfferedUntil!.Value),
        Person = row.Registration.Name,
    };
}
