using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Coaching.Office;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Coaching.Requests;

/// <summary>A coach for a town, with what speaks for them and against.</summary>
/// <param name="ServesRegion">Whether the town lies in a region the coach serves.</param>
/// <param name="EveryRegion">The coach named no regions, and serves them all.</param>
/// <param name="Open">The requests the coach has open.</param>
/// <param name="MostOpen">The most the coach takes at once.</param>
public sealed record CoachSuggestion(Reader Coach, bool ServesRegion, bool EveryRegion, int Open, int MostOpen)
{
    public bool HasRoom => Open < MostOpen;
}

/// <summary>
/// Coaches for a town's request, the best fit first: room before none, the town's region before others, then the least burdened. Only ever
/// a suggestion, with its reasons: a person decides.
/// </summary>
public sealed class CoachSuggestions(TowngreenDb db, CoachingPeople people, TownDirectory towns)
{
    public async Task<IReadOnlyList<CoachSuggestion>> ForAsync(TownSummary town, CancellationToken cancel)
    {
        var team = (await towns.TeamAsync(town.Id, cancel)).Select(member => member.UserId).ToHashSet();
        var profiles = await db.Set<CoachProfile>().AsNoTracking().ToDictionaryAsync(p => p.UserId, cancel);
        var loads = await LoadsAsync(cancel);
        return
        [
            .. (await people.CoachesAsync(cancel)).Where(coach => !team.Contains(coach.Id))
                .Select(coach => Weigh(coach, profiles.GetValueOrDefault(coach.Id), town.Region, loads.GetValueOrDefault(coach.Id)))
                .OrderByDescending(s => s.HasRoom).ThenByDescending(s => s.ServesRegion)
                .ThenBy(s => (decimal)s.Open / s.MostOpen).ThenBy(s => s.Open).ThenBy(s => s.Coach.Name, StringComparer.CurrentCulture).ThenBy(s => s.Coach.Id),
        ];
    }

    public Task<Dictionary<Guid, int>> LoadsAsync(CancellationToken cancel) => db.Set<CoachingRequest>()
        .Where(r => r.CoachId != null && r.Status != RequestStatus.Closed)
        .GroupBy(r => r.CoachId!.Value).Select(group => new { group.Key, Open = group.Count() })
        .ToDictionaryAsync(load => load.Key, load => load.Open, cancel);

    private static CoachSuggestion Weigh(Reader coach, CoachProfile? profile, string? region, int open) =>
        new(coach, profile?.Serves(region) ?? true, profile is null or { Regions.Length: 0 }, open, profile?.MostOpen ?? CoachProfile.UsualRequests);
}
