using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Coaching.Office;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>
/// The other side settles on one of the offered times. Two races are decided here: people of one side who choose at once, and two towns
/// that choose the same hour of one coach. Whoever is slower is told what was settled.
/// </summary>
public sealed class PickSlot(TowngreenDb db, Access access, CoachingAccess coaching, CoachingPeople people, SessionMail mail, AuditLog audit, ProgramClock program)
{
    /// <summary>Each try loses only to somebody else's success, so a few are enough.</summary>
    private const int Tries = 8;

    public sealed record Request(Guid SessionId, Guid SlotId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await TryAsync(request, cancel);
            }
            catch (DbUpdateConcurrencyException) when (tries < Tries)
            {
                // Somebody settled, offered or withdrew in the same moment: look again, and say what is true now.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Result<Done>> TryAsync(Request request, CancellationToken cancel)
    {
        if (await coaching.FindSessionAsync(request.SessionId, cancel) is not var (session, found, side))
        {
            return new NotAllowed();
        }

        var slots = await db.Set<SessionSlot>().Where(s => s.SessionId == session.Id).ToListAsync(cancel);
        if (slots.Find(s => s.Id == request.SlotId) is not { } slot)
        {
            return await GoneAsync(session, side, cancel);
        }

        var holder = await db.Set<CoachProfile>().SingleAsync(p => p.UserId == session.CoachId, cancel);
        if (await RefusalAsync(session, found, side, slot, cancel) is { } refusal)
        {
            return refusal;
        }

        var wasSettled = session.Status == SessionStatus.Settled;
        session.Settle(slot, access.Name, program.Now);
        found.Begin();
        db.RemoveRange(slots);
        // Every time settled with this coach passes here, one after another: two cannot overlap.
        db.Entry(holder).Property(p => p.Version).IsModified = true;
        await mail.SettledAsync(found, session, wasSettled, cancel);
        audit.Record(wasSettled ? "coaching.session-moved" : "coaching.session-settled", typeof(CoachingSession), session.Id, found.MunicipalityId,
            new { found.Reference, session.Number, session.Starts, session.Way });
        await db.SaveChangesAsync(cancel);
        return default(Done);
    }

    private async Task<Error?> RefusalAsync(CoachingSession session, CoachingRequest request, Side side, SessionSlot slot, CancellationToken cancel)
    {
        if (!request.IsOpen || session.Status == SessionStatus.Cancelled)
        {
            return new SessionOver();
        }

        if (session.OfferedBy == side)
        {
            return new OwnOffer();
        }

        if (slot.Starts <= program.Now)
        {
            return new TimePast();
        }

        var taken = await db.Set<CoachingSession>().AnyAsync(
            s => s.CoachId == session.CoachId && s.Id != session.Id && s.Status == SessionStatus.Settled && s.Starts < slot.Ends && s.Ends > slot.Starts, cancel);
        return taken ? new CoachTaken((await ClockAsync(session, side, cancel)).Local(slot.Starts)) : null;
    }

    private async Task<Result<Done>> GoneAsync(CoachingSession session, Side side, CancellationToken cancel)
    {
        // It may have been settled after it was read here and before its times were.
        await db.Entry(session).ReloadAsync(cancel);
        return session is { Status: SessionStatus.Settled, OfferedBy: null, Starts: { } starts }
            ? new SettledMeanwhile(session.SettledBy, (await ClockAsync(session, side, cancel)).Local(starts))
            : new SlotGone();
    }

    private async Task<ProgramClock> ClockAsync(CoachingSession session, Side side, CancellationToken cancel) =>
        side == Side.Coach ? await people.ClockAsync(session.CoachId, cancel) : program;
}
