using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications;

/// <summary>An application as it was handed in last, without the evidence.</summary>
/// <param name="Round">The key of the round.</param>
/// <param name="Works">What is judged by itself, in the order of the edition: claims first, then declarations.</param>
public sealed record LastHandIn(
    Guid ApplicationId, string Reference, Guid MunicipalityId, EditionPack Edition, Guid Id, int Number, string Round, DateTimeOffset At, IReadOnlyList<HandedInItem> Works);

/// <param name="CreditId">The credit claimed; nothing for the declaration that the action does not apply.</param>
/// <param name="IsSettled">Decided before this hand-in, and not asked for again.</param>
public sealed record HandedInItem(Guid Id, string ActionKey, string? CreditId, bool IsSettled);

/// <summary>Lists what was handed in. Asks nobody's permission: whoever shows it decides who may see.</summary>
public sealed class LastHandIns(TowngreenDb db, EditionLibrary editions, FrozenItems items)
{
    /// <summary>How many snapshots are in memory at a time.</summary>
    private const int AtOnce = 50;

    /// <summary>The longest waiting first.</summary>
    public async Task<IReadOnlyList<LastHandIn>> AllAsync(string program, ApplicationStatus status, int most, CancellationToken cancel)
    {
        var rows = await (
            from application in db.Set<Application>().AsNoTracking()
            join handIn in db.Set<HandInRecord>() on new { application.Id, Number = application.HandIns } equals new { Id = handIn.ApplicationId, handIn.Number }
            where application.Status == status && application.Program == program
            orderby application.HandedInAt, application.StartedAt descending, application.Id
            select new { application.Id, application.Reference, application.MunicipalityId, application.Edition, HandIn = handIn.Id, handIn.Number, handIn.Round, handIn.At })
            .Take(most).ToListAsync(cancel);
        var works = await WorksAsync(rows.ConvertAll(row => row.HandIn), cancel);
        return rows.ConvertAll(row => new LastHandIn(
            row.Id, row.Reference, row.MunicipalityId, editions.Get(row.Edition), row.HandIn, row.Number, row.Round, row.At, works[row.HandIn]));
    }

    private async Task<Dictionary<Guid, IReadOnlyList<HandedInItem>>> WorksAsync(IReadOnlyList<Guid> handIns, CancellationToken cancel)
    {
        var works = handIns.ToDictionary(id => id, items.Find);
        foreach (var unread in handIns.Where(id => works[id] is null).Chunk(AtOnce))
        {
            foreach (var row in await db.Set<HandInRecord>().Where(h => unread.Contains(h.Id)).Select(h => new { h.Id, h.Snapshot }).ToListAsync(cancel))
            {
                works[row.Id] = items.Keep(row.Id, ItemsOf(FrozenApplication.FromJson(row.Snapshot)));
            }
        }

        return works.ToDictionary(pair => pair.Key, pair => pair.Value!);
    }

    private IReadOnlyList<HandedInItem> ItemsOf(FrozenApplication frozen) =>
        [.. Claims(frozen, editions.Get(frozen.Edition)), .. frozen.Declarations.Select(one => Item(one.Id, one.Action, null, one.Status))];

    private static IEnumerable<HandedInItem> Claims(FrozenApplication frozen, EditionPack pack)
    {
        var claimed = frozen.Actions.ToDictionary(action => action.Key, action => action.Claims.ToDictionary(claim => claim.Credit));
        return
            from action in pack.Edition.Actions
            where claimed.ContainsKey(action.Key)
            from credit in action.Credits
            where claimed[action.Key].ContainsKey(credit.Id)
            let claim = claimed[action.Key][credit.Id]
            select Item(claim.Id, action.Key, credit.Id, claim.Status);
    }

    private static HandedInItem Item(Guid id, string action, string? credit, CreditClaimStatus status) =>
        new(id, action, credit, status is CreditClaimStatus.Approved or CreditClaimStatus.Declined);
}

/// <summary>What hand-ins hold, read once: a hand-in is frozen, so that what was read of it stays true.</summary>
public sealed class FrozenItems
{
    /// <summary>More than several states hand in to one round; past this, everything is forgotten and read again.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<Guid, IReadOnlyList<HandedInItem>> _known = new();

    public IReadOnlyList<HandedInItem>? Find(Guid handIn) => _known.GetValueOrDefault(handIn);

    public IReadOnlyList<HandedInItem> Keep(Guid handIn, IReadOnlyList<HandedInItem> items)
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known[handIn] = items;
    }
}
