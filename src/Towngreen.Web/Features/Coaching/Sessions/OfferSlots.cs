using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>
/// One side offers times: for a new session, for one that waits for an answer (whatever was offered before is replaced), or to move one
/// that is settled. The other side hears of it.
/// </summary>
public sealed class OfferSlots(
    TowngreenDb db, Access access, CoachingAccess coaching, CoachingPeople people, SessionMail mail, AuditLog audit, ProgramClock program)
{
    /// <param name="Session">The number of the session; a new one without it.</param>
    /// <param name="Minutes">How long each would take.</param>
    /// <param name="Place">The number to call, the meeting's address, or the room.</param>
    public sealed record Request(Guid RequestId, int? Session, IReadOnlyList<SlotInput> Slots, int Minutes, string? Place);

    /// <returns>The session's number.</returns>
    public async Task<Result<int>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await coaching.FindAsync(request.RequestId, cancel) is not var (found, side))
        {
            return new NotAllowed();
        }

        if (found is not { IsOpen: true, CoachId: { } coach })
        {
            return new RequestClosed();
        }

        var sessions = await db.Set<CoachingSession>().Where(s => s.RequestId == found.Id).ToListAsync(cancel);
        var session = request.Session is { } number ? sessions.SingleOrDefault(s => s.Number == number) : Begin(found, coach, sessions.Count);
        if (session is null || session.Status == SessionStatus.Cancelled || session.Ends <= program.Now)
        {
            return new SessionOver();
        }

        var clock = side == Side.Coach ? await people.ClockAsync(coach, cancel) : program;
        var read = SlotTimes.Read(session.Id, request.Slots, request.Minutes, Typed.Tidy(request.Place), clock);
        if (read.Failed(out var errors))
        {
            return errors.ToList();
        }

        var slots = read.Value;
        await ReplaceAsync(session, slots, cancel);
        session.Offer(side, program.Now);
        await mail.OfferedAsync(found, session, side, slots, access.Name, cancel);
        audit.Record("coaching.times-offered", typeof(CoachingSession), session.Id, found.MunicipalityId,
            new { found.Reference, session.Number, By = side, Times = slots.Select(slot => slot.Starts) });
        return await SaveAsync(session.Number, cancel);
    }

    private static CoachingSession Begin(CoachingRequest request, Guid coach, int before) =>
        new() { RequestId = request.Id, CoachId = coach, Number = before + 1 };

    private async Task ReplaceAsync(CoachingSession session, IReadOnlyList<SessionSlot> slots, CancellationToken cancel)
    {
        if (db.Entry(session).State == EntityState.Detached)
        {
            db.Add(session);
        }

        db.RemoveRange(await db.Set<SessionSlot>().Where(slot => slot.SessionId == session.Id).ToListAsync(cancel));
        db.AddRange(slots);
    }

    private async Task<Result<int>> SaveAsync(int number, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return number;
        }
        catch (DbUpdateException race) when (race is DbUpdateConcurrencyException || race.Violates(CoachingSessionMap.OneOfEachNumber))
        {
            return new ChangedMeanwhile();
        }
    }
}
