using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>A town in a mentorship, in the program or outside.</summary>
/// <param name="Key">The slug of a town in the program; the name in capitals of one outside.</param>
/// <param name="Town">Nothing for a town outside the program.</param>
public sealed record Party(string Key, string Name, TownSummary? Town);

/// <summary>The two towns of a mentorship.</summary>
public sealed record Parties(Party Mentor, Party Mentee)
{
    public Party On(MentorshipSide side) => side == MentorshipSide.Mentor ? Mentor : Mentee;
}

/// <summary>Knows which towns mentorships are between.</summary>
public sealed class MentorshipParties(TowngreenDb db, TownDirectory towns)
{
    /// <returns>By the mentorship's id.</returns>
    public async Task<IReadOnlyDictionary<Guid, Parties>> OfAsync(IReadOnlyCollection<Mentorship> mentorships, CancellationToken cancel)
    {
        if (mentorships.Count == 0)
        {
            return new Dictionary<Guid, Parties>();
        }

        var known = await towns.ByIdAsync(cancel);
        var ids = mentorships.Where(m => m.IsExternal).Select(m => m.Id).ToList();
        if (ids.Count > 0)
        {
            // One that a proposal has just named is not in the database yet.
            await db.Set<ExternalTown>().Where(t => ids.Contains(t.MentorshipId)).LoadAsync(cancel);
        }

        var outside = db.Set<ExternalTown>().Local.Where(t => ids.Contains(t.MentorshipId)).ToDictionary(t => t.MentorshipId, t => new Party(t.Key, t.FullName, null));
        return mentorships.ToDictionary(m => m.Id, m => new Parties(Find(m, m.MentorId), Find(m, m.MenteeId)));

        static Party Within(TownSummary town) => new(town.Slug, town.Name, town);

        Party Find(Mentorship mentorship, Guid? town) => town is { } id ? Within(known[id]) : outside[mentorship.Id];
    }

    public async Task<Parties> OfAsync(Mentorship mentorship, CancellationToken cancel) => (await OfAsync([mentorship], cancel))[mentorship.Id];
}
