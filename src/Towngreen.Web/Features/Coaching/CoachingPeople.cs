using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Coaching.Office;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching;

/// <summary>Somebody a mail of this feature goes to.</summary>
public sealed record Reader(Guid Id, string Name, string Email);

/// <summary>Who coaches, by which clocks, and who speaks for a town about a request.</summary>
public sealed class CoachingPeople(TowngreenDb db, TownDirectory towns, EditionLibrary library, ProgramClock program, TimeProvider time)
{
    /// <summary>Everybody who may coach: who has the role, or administers and says in a profile that they coach, too. No reviewers.</summary>
    public async Task<IReadOnlyList<Reader>> CoachesAsync(CancellationToken cancel)
    {
        var roles = db.Set<Membership>().Where(m => m.Program == library.Program.Key && m.EndedAt == null);
        var coaches = roles.Where(m => m.Role == Role.Coach || (m.Role == Role.Administrator && db.Set<CoachProfile>().Any(p => p.UserId == m.UserId)));
        var reviewers = roles.Where(m => m.Role == Role.Reviewer);
        return await db.Users.AsNoTracking()
            .Where(u => coaches.Select(m => m.UserId).Contains(u.Id) && !reviewers.Select(m => m.UserId).Contains(u.Id))
            .OrderBy(u => u.Name).ThenBy(u => u.Id)
            .Select(u => new Reader(u.Id, u.Name, u.Email!)).ToListAsync(cancel);
    }

    public Task<Reader> FindAsync(Guid id, CancellationToken cancel) =>
        db.Users.Where(u => u.Id == id).Select(u => new Reader(u.Id, u.Name, u.Email!)).SingleAsync(cancel);

    /// <summary>Who asked, as long as they are on the team; after that, the town's contact.</summary>
    public async Task<Reader> OfTownAsync(CoachingRequest request, CancellationToken cancel)
    {
        var team = await towns.TeamAsync(request.MunicipalityId, cancel);
        var person = team.FirstOrDefault(member => member.UserId == request.AskedBy) ?? team[0];
        return new Reader(person.UserId, person.Name, person.Email);
    }

    /// <summary>The coach's clocks; the program's for one who has not said otherwise.</summary>
    public async Task<ProgramClock> ClockAsync(Guid coach, CancellationToken cancel) =>
        await db.Set<CoachProfile>().Where(p => p.UserId == coach).Select(p => p.ZoneId).SingleOrDefaultAsync(cancel) is { } zone
            ? ClockOf(zone)
            : program;

    public ProgramClock ClockOf(string zone) => new(time, TimeZoneInfo.FindSystemTimeZoneById(zone));
}
