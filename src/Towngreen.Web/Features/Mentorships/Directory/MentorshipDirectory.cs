using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Mentorships.Directory;

/// <summary>A town as the directory shows it.</summary>
/// <param name="Held">The certification it holds today.</param>
public sealed record ListedTown(TownSummary Town, CertificationSummary? Held);

/// <summary>A town's word that it would help, or looks for help.</summary>
/// <param name="By">Who posted it: for towns' eyes only.</param>
public sealed record ListedOffer(Guid Id, ListedTown Town, OfferDirection Direction, string ActionKey, string ActionName, string Text, string By, DateTimeOffset PostedAt);

/// <summary>An action and the towns that have approved work in it, by name.</summary>
public sealed record DoneAction(string Key, string Name, IReadOnlyList<ListedTown> Towns);

/// <param name="Offers">The newest first.</param>
/// <param name="Done">In the order of the current edition.</param>
public sealed record DirectoryEntries(IReadOnlyList<ListedOffer> Offers, IReadOnlyList<DoneAction> Done);

/// <summary>Who has done what, who would help, who looks for help. Public but for the names of people.</summary>
public sealed class MentorshipDirectory(
    TowngreenDb db, TownDirectory towns, CertificationRegister certifications, EarnedActions earned, MentorshipActions actions)
{
    public async Task<DirectoryEntries> FindAsync(DirectoryFilter filter, CancellationToken cancel)
    {
        var held = (await certifications.AllCurrentAsync(cancel)).ToDictionary(one => one.MunicipalityId);
        var all = (await towns.AllAsync(cancel)).ToDictionary(town => town.Id, town => new ListedTown(town, held.GetValueOrDefault(town.Id)));
        var done = await earned.TownsAsync(cancel);
        return new DirectoryEntries(
            [.. (await OffersAsync(all, cancel)).Where(offer => filter.Admits(offer.Town) && filter.Admits(offer.ActionKey))],
            [.. actions.Current.Edition.Actions
                .Where(action => filter.Admits(action.Key))
                .Select(action => new DoneAction(action.Key, action.NumberedTitle,
                    [.. done[action.Key].Select(id => all[id]).Where(filter.Admits)]))
                .Where(action => action.Towns.Count > 0)]);
    }

    /// <summary>The open offers of one town, the newest first.</summary>
    public async Task<IReadOnlyList<ListedOffer>> OfTownAsync(TownSummary town, CancellationToken cancel) =>
        await OffersAsync(new Dictionary<Guid, ListedTown> { [town.Id] = new(town, null) }, cancel);

    private async Task<List<ListedOffer>> OffersAsync(Dictionary<Guid, ListedTown> all, CancellationToken cancel)
    {
        var ids = all.Keys.ToList();
        var open = await db.Set<MentorshipOffer>().AsNoTracking().Where(o => o.ClosedAt == null && ids.Contains(o.MunicipalityId))
            .OrderByDescending(o => o.PostedAt).ThenBy(o => o.Id).ToListAsync(cancel);
        return open.ConvertAll(o => new ListedOffer(
            o.Id, all[o.MunicipalityId], o.Direction, actions.Find(o.Edition, o.ActionKey, actions.Current)?.Key ?? o.ActionKey,
            actions.Name(o.Edition, o.ActionKey), o.Text, o.PostedByName, o.PostedAt));
    }
}
