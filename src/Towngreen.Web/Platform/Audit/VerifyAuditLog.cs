using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Audit;

/// <summary>Walks the chain from its first entry to its head, as it stands at one moment, and stops at the first that does not fit.</summary>
public sealed class VerifyAuditLog(TowngreenDb db)
{
    /// <param name="kept">A mark noted earlier and kept elsewhere, to be found again; null for none.</param>
    /// <param name="cancel">Ends the walk.</param>
    /// <returns>The head, or the first thing that is wrong.</returns>
    public Task<Result<AuditMark>> RunAsync(AuditMark? kept, CancellationToken cancel) => db.Database.CreateExecutionStrategy().ExecuteAsync(
        async token =>
        {
            await using var moment = await ProviderDifferences.SnapshotAsync(db, token);
            return await WalkAsync(db, kept, token);
        },
        cancel);

    /// <summary>The walk itself, in the transaction that is open.</summary>
    public static async Task<Result<AuditMark>> WalkAsync(TowngreenDb db, AuditMark? kept, CancellationToken cancel)
    {
        if (await AuditChain.HeadAsync(db, cancel) is not { } head)
        {
            return new AuditHeadMissing();
        }

        var last = AuditMark.Start;
        var found = kept?.Sequence == 0 ? last : null;
        await foreach (var entry in db.Set<AuditEntry>().AsNoTracking().OrderBy(entry => entry.Sequence).ThenBy(entry => entry.Id).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (Fault(entry, last, head) is { } fault)
            {
                return fault;
            }

            last = entry.Mark;
            found = kept?.Sequence == last.Sequence ? last : found;
        }

        return AtTheEnd(last, head) ?? Compare(kept, found, last) ?? (Result<AuditMark>)last;
    }

    private static Error? Fault(AuditEntry entry, AuditMark last, AuditMark head) =>
        entry.Sequence <= last.Sequence || entry.Sequence > head.Sequence ? new AuditEntryInserted(entry.Sequence, entry.Id, entry.Act)
        : entry.Sequence > last.Sequence + 1 ? new AuditEntryMissing(last.Sequence + 1)
        : entry.Hash != entry.ComputeHash() ? new AuditEntryChanged(entry.Sequence, entry.Id, entry.Act)
        : entry.PreviousHash != last.Hash ? new AuditEntryOutOfPlace(entry.Sequence, entry.Id, entry.Act)
        : null;

    private static Error? AtTheEnd(AuditMark last, AuditMark head) =>
        last.Sequence < head.Sequence ? new AuditCutOff(last.Sequence, head.Sequence)
        : last.Hash != head.Hash ? new AuditHeadChanged(head.Sequence)
        : null;

    private static Error? Compare(AuditMark? kept, AuditMark? found, AuditMark last) =>
        kept is null || kept == found ? null
        : found is null ? new AuditCutOff(last.Sequence, kept.Sequence)
        : new AuditNotAsKept(kept.Sequence, kept.Hash, found.Hash);
}
