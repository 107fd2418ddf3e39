using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>Either side calls a session off, or takes an offer of times back, and says why.</summary>
public sealed class CancelSession(TowngreenDb db, CoachingAccess coaching, SessionsAhead ahead, AuditLog audit, ProgramClock clock)
{
    public sealed record Request(Guid SessionId, string? Reason);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await coaching.FindSessionAsync(request.SessionId, cancel) is not var (session, found, side))
        {
            return new NotAllowed();
        }

        if (session.Status == SessionStatus.Cancelled || session.Ends <= clock.Now)
        {
            return new SessionOver();
        }

        var reason = Typed.Tidy(request.Reason);
        List<Error> errors = [.. Typed.Check(reason, nameof(request.Reason), "reason", CoachingSession.MaxReasonLength)];
        if (errors.Count > 0)
        {
            return errors;
        }

        await ahead.CancelAsync(found, session, reason, cancel);
        audit.Record("coaching.session-cancelled", typeof(CoachingSession), session.Id, found.MunicipalityId, new { found.Reference, session.Number, By = side });
        return await db.SaveUnlessChangedAsync(cancel);
    }
}
