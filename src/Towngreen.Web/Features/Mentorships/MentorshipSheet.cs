using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>A mentorship with everything the two towns see of it.</summary>
/// <param name="Outside">The town outside the program, when one side is.</param>
/// <param name="Activities">The latest day first.</param>
public sealed record MentorshipSheet(Mentorship Mentorship, Parties Parties, ExternalTown? Outside, IReadOnlyList<ToldActivity> Activities)
{
    /// <summary>What the town on that side is asked to answer.</summary>
    public IEnumerable<ToldActivity> ToConfirm(MentorshipSide side) =>
        Activities.Where(told => told.Activity.Status == ActivityStatus.Recorded && told.Activity.ToldBy != side);
}

/// <summary>An activity with its history, oldest step first.</summary>
public sealed record ToldActivity(MentorshipActivity Activity, IReadOnlyList<ActivityStep> Steps)
{
    public ActivityContent Content => Activity.Content;
}

/// <summary>Reads mentorships. Asks nobody's permission: whoever shows one decides who may see it.</summary>
public sealed class MentorshipSheets(TowngreenDb db, MentorshipParties parties)
{
    /// <summary>The mentorships a town takes part in, the newest first.</summary>
    public async Task<IReadOnlyList<MentorshipSheet>> OfTownAsync(Guid townId, CancellationToken cancel) =>
        await ReadAsync(await All.Where(m => m.MentorId == townId || m.MenteeId == townId)
            .OrderByDescending(m => m.ProposedAt).ThenBy(m => m.Reference).ToListAsync(cancel), cancel);

    /// <returns>Nothing where there is none of that reference, or the town takes no part in it.</returns>
    public async Task<MentorshipSheet?> FindAsync(Guid townId, string reference, CancellationToken cancel) =>
        await All.SingleOrDefaultAsync(m => m.Reference == reference && (m.MentorId == townId || m.MenteeId == townId), cancel) is { } mentorship
            ? (await ReadAsync([mentorship], cancel))[0]
            : null;

    public async Task<MentorshipSheet> GetAsync(Guid id, CancellationToken cancel) =>
        (await ReadAsync([await All.SingleAsync(m => m.Id == id, cancel)], cancel))[0];

    private IQueryable<Mentorship> All => db.Set<Mentorship>().AsNoTracking();

    private async Task<IReadOnlyList<MentorshipSheet>> ReadAsync(List<Mentorship> mentorships, CancellationToken cancel)
    {
        if (mentorships.Count == 0)
        {
            return [];
        }

        var ids = mentorships.ConvertAll(m => m.Id);
        var names = await parties.OfAsync(mentorships, cancel);
        var external = mentorships.FindAll(m => m.IsExternal).ConvertAll(m => m.Id);
        var outside = external.Count == 0
            ? []
            : await db.Set<ExternalTown>().AsNoTracking().Where(t => external.Contains(t.MentorshipId)).ToDictionaryAsync(t => t.MentorshipId, cancel);
        var activities = await db.Set<MentorshipActivity>().AsNoTracking().Where(a => ids.Contains(a.MentorshipId)).ToListAsync(cancel);
        var activityIds = activities.ConvertAll(a => a.Id);
        var steps = (await db.Set<ActivityStep>().AsNoTracking().Where(s => activityIds.Contains(s.ActivityId)).OrderBy(s => s.Number).ToListAsync(cancel))
            .ToLookup(step => step.ActivityId);
        var told = activities.OrderByDescending(a => a.Content.On).ThenByDescending(a => a.Content.StartsAt).ThenBy(a => a.Id)
            .ToLookup(a => a.MentorshipId, a => new ToldActivity(a, [.. steps[a.Id]]));
        return [.. mentorships.Select(m => new MentorshipSheet(m, names[m.Id], outside.GetValueOrDefault(m.Id), [.. told[m.Id]]))];
    }
}
