using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Coaching.Office;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Requests;

/// <summary>
/// A coach takes a request from the queue, or an administrator gives it to a coach, be it from the queue or from another coach. What the
/// former coach had settled and is still ahead is cancelled.
/// </summary>
public sealed class MatchCoach(
    TowngreenDb db, Access access, CoachingAccess coaching, CoachSuggestions suggestions, CoachingPeople people, TownDirectory towns,
    SessionsAhead ahead, RequestMail mail, AuditLog audit, ProgramClock clock)
{
    /// <param name="CoachId">The coach; without permission to assign, oneself.</param>
    public sealed record Request(Guid RequestId, Guid CoachId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var takes = coaching.IsCoach && request.CoachId == access.UserId;
        var found = await db.Set<CoachingRequest>().SingleOrDefaultAsync(r => r.Id == request.RequestId, cancel);
        if (found is null || !(takes || coaching.MayAssign))
        {
            return new NotAllowed();
        }

        if (found.CoachId is { } holder && holder != request.CoachId && !coaching.MayAssign)
        {
            return new TakenMeanwhile((await people.FindAsync(holder, cancel)).Name);
        }

        var town = await towns.GetAsync(found.MunicipalityId, cancel);
        if ((await suggestions.ForAsync(town, cancel)).FirstOrDefault(s => s.Coach.Id == request.CoachId) is not { } chosen)
        {
            return new NotACoachForTown();
        }

        return found.CoachId == request.CoachId && found.IsOpen ? default(Done) : await MatchAsync(found, town, chosen.Coach, cancel);
    }

    private async Task<Result<Done>> MatchAsync(CoachingRequest found, TownSummary town, Reader coach, CancellationToken cancel)
    {
        var former = found.CoachId;
        if (found.Match(coach.Id, clock.Now).Failed(out var errors))
        {
            return errors.ToList();
        }

        if (former is not null)
        {
            await ahead.CancelAsync(found, former.Value, "coaching.reason.another-coach", cancel);
        }

        if (!await db.Set<CoachProfile>().AnyAsync(p => p.UserId == coach.Id, cancel))
        {
            db.Add(new CoachProfile { UserId = coach.Id, ZoneId = clock.Zone.Id });
        }

        await mail.MatchedAsync(found, town, coach, cancel);
        audit.Record("coaching.matched", typeof(CoachingRequest), found.Id, town.Id, new { found.Reference, Coach = coach.Name });
        return await SaveAsync(found.Id, cancel);
    }

    private async Task<Result<Done>> SaveAsync(Guid id, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return default(Done);
        }
        catch (DbUpdateException race) when (race is DbUpdateConcurrencyException || race.Entries.Any(entry => entry.Entity is CoachProfile))
        {
            db.ChangeTracker.Clear();
            var holder = await db.Set<CoachingRequest>().Where(r => r.Id == id).Select(r => r.CoachId).SingleAsync(cancel);
            return holder is { } coach ? new TakenMeanwhile((await people.FindAsync(coach, cancel)).Name) : new ChangedMeanwhile();
        }
    }
}
