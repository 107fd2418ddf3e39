using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Hours;

/// <summary>A coach calls a sharing hour off; whoever signed up hears why, and their calendars strike it out.</summary>
public sealed class CancelHour(TowngreenDb db, CoachingAccess coaching, HourMail mail, AuditLog audit, ProgramClock clock)
{
    public sealed record Request(string Hour, string? Reason);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!coaching.IsCoach || await db.Set<SharingHour>().SingleOrDefaultAsync(h => h.Reference == request.Hour, cancel) is not { } hour)
        {
            return new NotAllowed();
        }

        if (hour.IsCancelled || hour.Ends <= clock.Now)
        {
            return new HourOver();
        }

        var reason = Typed.Tidy(request.Reason);
        List<Error> errors = [.. Typed.Check(reason, nameof(request.Reason), "reason", SharingHour.MaxReasonLength)];
        if (errors.Count > 0)
        {
            return errors;
        }

        hour.Cancel(reason, clock.Now);
        await mail.CancelledAsync(hour, cancel);
        audit.Record("sharing-hour.cancelled", typeof(SharingHour), hour.Id, details: new { hour.Reference, reason });
        return await db.SaveUnlessChangedAsync(cancel);
    }
}
