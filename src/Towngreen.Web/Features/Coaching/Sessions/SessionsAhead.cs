using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>Calls off what is still to come. Both sides hear of it, and their calendars strike it out.</summary>
public sealed class SessionsAhead(TowngreenDb db, SessionMail mail, Words words, ProgramClock clock)
{
    /// <summary>Everything that the coach still has ahead under the request.</summary>
    /// <param name="reason">The code of the words that both sides read.</param>
    internal async Task CancelAsync(CoachingRequest request, Guid coach, string reason, CancellationToken cancel)
    {
        var now = clock.Now;
        var sessions = await db.Set<CoachingSession>()
            .Where(s => s.RequestId == request.Id && s.CoachId == coach && s.Status != SessionStatus.Cancelled && (s.Starts == null || s.Starts > now))
            .ToListAsync(cancel);
        foreach (var session in sessions)
        {
            await CancelAsync(request, session, words.Say(reason), cancel);
        }
    }

    internal async Task CancelAsync(CoachingRequest request, CoachingSession session, string reason, CancellationToken cancel)
    {
        db.RemoveRange(await db.Set<SessionSlot>().Where(s => s.SessionId == session.Id).ToListAsync(cancel));
        session.Cancel(reason, clock.Now);
        await mail.CancelledAsync(request, session, cancel);
    }
}
