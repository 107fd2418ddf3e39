using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Agenda;

/// <summary>Answers calendars that subscribe by a secret link, with what the link's owner may see at that moment.</summary>
public sealed class CalendarFeeds(
    TowngreenDb db, WholeAgenda agenda, TownDirectory directory, Access access, Installation installation, Words words, ProgramClock clock)
{
    private const int DaysBack = 90;

    private const int DaysAhead = 400;

    /// <summary>The person's link to this calendar, their own without a town.</summary>
    public Task<CalendarFeed?> FindAsync(Guid person, Guid? town, CancellationToken cancel) =>
        db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(f => f.PersonId == person && f.MunicipalityId == town, cancel);

    /// <returns>The calendar as iCalendar text; nothing when the link is not, or no longer, good.</returns>
    public async Task<string?> WriteAsync(SecretToken token, CancellationToken cancel)
    {
        var hash = token.Hash;
        if (await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(f => f.TokenHash == hash, cancel) is not { } feed)
        {
            return null;
        }

        await access.ActAsAsync(feed.PersonId, feed.BySecondFactor, cancel);
        var mine = await directory.SeenByAsync(access, cancel);
        var own = feed.MunicipalityId is null;
        IReadOnlyList<TownSummary> towns = own ? mine : [.. mine.Where(town => town.Id == feed.MunicipalityId)];
        if (!access.IsSignedIn || (!own && towns.Count == 0))
        {
            return null;
        }

        var question = new AgendaQuestion(own ? feed.PersonId : null, towns, clock.Today.AddDays(-DaysBack), clock.Today.AddDays(DaysAhead)) { BySecondFactor = feed.BySecondFactor };
        var events = (await agenda.ForAsync(question, cancel)).Where(item => !item.IsDone).Select(EventOf).OfType<CalendarEvent>();
        return CalendarFile.Publish(own ? words["Towngreen"] : words["{0} on Towngreen", towns[0].Name], events);
    }

    /// <summary>A to-do stands in the calendar on its day; one without a day cannot.</summary>
    private CalendarEvent? EventOf(AgendaItem item)
    {
        var starts = item.Starts ?? (item.Due is { } due ? clock.At(due.ToDateTime(default)) : null);
        return starts is null ? null : new CalendarEvent
        {
            Uid = item.Uid,
            Sequence = item.Sequence,
            Title = item.Kind == AgendaKind.ToDo ? words["To do: {0}", item.Title] : item.Title,
            Starts = starts.Value,
            Ends = item.Ends ?? starts.Value,
            IsAllDay = item.Starts is null,
            Zone = clock.Zone,
            Description = string.Join(", ", new[] { item.Town, item.Person }.OfType<string>()) is { Length: > 0 } about ? about : null,
            Place = item.Place,
            Link = installation.LinkTo(item.Link),
            IsCancelled = item.IsCancelled,
            LastChanged = clock.Now,
        };
    }
}
