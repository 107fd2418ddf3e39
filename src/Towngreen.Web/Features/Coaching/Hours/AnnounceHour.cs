using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Hours;

/// <summary>A coach announces a sharing hour, or changes one; whoever signed up hears of the change, and so does their calendar.</summary>
public sealed class AnnounceHour(TowngreenDb db, Access access, CoachingAccess coaching, CoachingPeople people, HourMail mail, AuditLog audit)
{
    /// <param name="Hour">The reference of the hour to change; a new one without it.</param>
    /// <param name="Place">Where it is, or how to join.</param>
    public sealed record Request(string? Hour, string? Title, string? About, DateOnly? Day, TimeOnly? Time, int? Minutes, string? Place);

    private const int LeastMinutes = 15;

    private const int MostMinutes = 480;

    /// <returns>The hour's reference.</returns>
    public async Task<Result<string>> RunAsync(Request request, CancellationToken cancel)
    {
        var known = request.Hour is null ? null : await db.Set<SharingHour>().SingleOrDefaultAsync(h => h.Reference == request.Hour, cancel);
        if (!coaching.IsCoach || (request.Hour is not null && known is null))
        {
            return new NotAllowed();
        }

        var clock = await people.ClockAsync(access.RequiredUserId, cancel);
        if (known is { IsCancelled: true } || known?.Ends <= clock.Now)
        {
            return new HourOver();
        }

        var (title, about, place) = (Typed.Tidy(request.Title), Typed.Tidy(request.About), Typed.Tidy(request.Place));
        List<Error> errors = [.. CheckTexts(title, about, place), .. CheckTime(request, clock)];
        if (errors.Count > 0)
        {
            return errors;
        }

        var hour = known ?? Add();
        var starts = clock.At(request.Day!.Value.ToDateTime(request.Time!.Value));
        hour.Announce(title, about, starts, starts.AddMinutes(request.Minutes!.Value), clock.Zone.Id, place, clock.Now);
        if (known is not null)
        {
            await mail.ChangedAsync(hour, cancel);
        }

        audit.Record(known is null ? "sharing-hour.announced" : "sharing-hour.changed", typeof(SharingHour), hour.Id, details: new { hour.Reference, hour.Title, hour.Starts });
        var saved = await db.SaveUnlessChangedAsync(cancel);
        return saved.Failed(out var meanwhile) ? meanwhile.ToList() : hour.Reference;
    }

    private SharingHour Add()
    {
        var hour = new SharingHour { Reference = Reference.New(), HostId = access.RequiredUserId };
        db.Add(hour);
        return hour;
    }

    private static IEnumerable<Error> CheckTexts(string title, string about, string place) =>
    [
        .. Typed.Check(title, nameof(Request.Title), "title", SharingHour.MaxTitleLength),
        .. Typed.Check(about, nameof(Request.About), "about", SharingHour.MaxAboutLength),
        .. Typed.Check(place, nameof(Request.Place), "place", SharingHour.MaxPlaceLength),
    ];

    private static IEnumerable<Error> CheckTime(Request request, ProgramClock clock)
    {
        if (request.Minutes is not (>= LeastMinutes and <= MostMinutes))
        {
            yield return new LengthOutOfRange(LeastMinutes, MostMinutes) { Field = nameof(request.Minutes) };
        }

        if (request is not { Day: { } day, Time: { } time })
        {
            yield return new SlotIncomplete { Field = request.Day is null ? nameof(request.Day) : nameof(request.Time) };
        }
        else if (clock.Zone.IsInvalidTime(day.ToDateTime(time)))
        {
            yield return new NoSuchTime { Field = nameof(request.Time) };
        }
        else if (clock.At(day.ToDateTime(time)) <= clock.Now)
        {
            yield return new TimePast { Field = nameof(request.Day) };
        }
    }
}
