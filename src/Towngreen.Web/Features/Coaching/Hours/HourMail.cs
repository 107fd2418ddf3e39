using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Coaching.Hours;

/// <summary>What the guests of a sharing hour are mailed.</summary>
public sealed class HourMail(TowngreenDb db, CoachingPeople people, Outbox outbox, Installation installation, IOptions<MailOptions> sender, Words words)
{
    internal void Joined(SharingHour hour, SharingHourGuest guest) => Tell(hour, guest, "sharing-hour-joined", e => CalendarFile.Invite(e));

    internal Task ChangedAsync(SharingHour hour, CancellationToken cancel) => TellAllAsync(hour, "sharing-hour-changed", e => CalendarFile.Invite(e), cancel);

    internal Task CancelledAsync(SharingHour hour, CancellationToken cancel) => TellAllAsync(hour, "sharing-hour-cancelled", e => CalendarFile.Cancel(e), cancel);

    private async Task TellAllAsync(SharingHour hour, string code, Func<CalendarEvent, CalendarMail> calendar, CancellationToken cancel)
    {
        foreach (var guest in await db.Set<SharingHourGuest>().AsNoTracking().Where(g => g.HourId == hour.Id).OrderBy(g => g.SignedUpAt).ToListAsync(cancel))
        {
            Tell(hour, guest, code, calendar);
        }
    }

    private void Tell(SharingHour hour, SharingHourGuest guest, string code, Func<CalendarEvent, CalendarMail> calendar) => outbox.Enqueue(guest.Email, code, new
    {
        guest.Name,
        hour.Title,
        When = words.Say(hour.Starts, hour.Ends, people.ClockOf(hour.ZoneId)),
        Place = CoachingWords.AddressOrText(hour.Place),
        Reason = hour.CancelReason,
        Link = installation.LinkTo(CoachingLinks.Hour(hour.Reference)),
    }, calendar(HourEvents.Of(hour, installation) with
    {
        Place = hour.Place,
        Organizer = new CalendarPerson(sender.Value.FromName, sender.Value.From),
        Attendees = [new CalendarPerson(guest.Name, guest.Email)],
    }));
}
