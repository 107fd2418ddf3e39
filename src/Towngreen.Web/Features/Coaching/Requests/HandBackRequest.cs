using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Coaching.Requests;

/// <summary>A coach puts a request back into the queue and says why. What was settled and is still ahead is cancelled.</summary>
public sealed class HandBackRequest(TowngreenDb db, CoachingAccess coaching, SessionsAhead ahead, RequestMail mail, AuditLog audit)
{
    public sealed record Request(Guid RequestId, string? Reason);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await coaching.FindAsync(request.RequestId, cancel) is not ({ CoachId: { } coach } found, Side.Coach))
        {
            return new NotAllowed();
        }

        var reason = Typed.Tidy(request.Reason);
        List<Error> wrong = [.. Typed.Check(reason, nameof(request.Reason), "reason", CoachingSession.MaxReasonLength)];
        if (wrong.Count > 0)
        {
            return wrong;
        }

        if (found.HandBack().Failed(out var errors))
        {
            return errors.ToList();
        }

        await ahead.CancelAsync(found, coach, "coaching.reason.handed-back", cancel);
        await mail.HandedBackAsync(found, reason, cancel);
        audit.Record("coaching.handed-back", typeof(CoachingRequest), found.Id, found.MunicipalityId, new { found.Reference });
        return await db.SaveUnlessChangedAsync(cancel);
    }
}
