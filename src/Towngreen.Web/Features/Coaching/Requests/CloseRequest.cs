using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Requests;

/// <summary>Either side says that the coaching has done its work, or is no longer needed. What is still ahead is cancelled; the record stays.</summary>
public sealed class CloseRequest(TowngreenDb db, Access access, CoachingAccess coaching, SessionsAhead ahead, RequestMail mail, AuditLog audit, ProgramClock clock)
{
    public sealed record Request(Guid RequestId, string? Closing);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await coaching.FindAsync(request.RequestId, cancel) is not { } found)
        {
            return new NotAllowed();
        }

        var closing = Typed.Tidy(request.Closing);
        List<Error> wrong = [.. Typed.CheckLength(closing, nameof(request.Closing), CoachingRequest.MaxClosingLength)];
        if (wrong.Count > 0)
        {
            return wrong;
        }

        if (found.Request.Close(closing, clock.Now).Failed(out var errors))
        {
            return errors.ToList();
        }

        if (found.Request.CoachId is { } coach)
        {
            await ahead.CancelAsync(found.Request, coach, "coaching.reason.closed", cancel);
            await mail.ClosedAsync(found.Request, found.Side, access.Name, cancel);
        }

        audit.Record("coaching.closed", typeof(CoachingRequest), found.Request.Id, found.Request.MunicipalityId, new { found.Request.Reference, By = found.Side });
        return await db.SaveUnlessChangedAsync(cancel);
    }
}
