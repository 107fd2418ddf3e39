using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Audit;

/// <summary>The one place where entries become links of the chain.</summary>
public static class AuditChain
{
    private const int BatchSize = 1000;

    /// <summary>How many audited changes were ever committed: as long as it stays the same, nothing that is audited has changed. One look-up by key.</summary>
    public static Task<long> SequenceAsync(TowngreenDb db, CancellationToken cancel) =>
        db.Set<AuditHead>().Where(head => head.Id == AuditHead.OnlyId).Select(head => head.Sequence).SingleAsync(cancel);

    /// <summary>Where the chain ends now; null where the head is missing.</summary>
    public static async Task<AuditMark?> HeadAsync(TowngreenDb db, CancellationToken cancel) =>
        (await db.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(head => head.Id == AuditHead.OnlyId, cancel))?.Mark;

    /// <summary>
    /// Adds entries to the chain's end. The last thing before a commit: the head's lock is then the last one taken, and nobody who holds it
    /// waits for another.
    /// </summary>
    /// <exception cref="InvalidOperationException">The head is missing: somebody removed it.</exception>
    internal static async Task AppendAsync(TowngreenDb db, IReadOnlyList<AuditEntry> entries, CancellationToken cancel)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var head = (await ProviderDifferences.LockedHead(db).AsNoTracking().ToListAsync(cancel)).SingleOrDefault()?.Mark
            ?? throw new InvalidOperationException("The audit log's head is missing. Nothing is saved until it is back: see towngreen audit verify.");
        foreach (var entry in entries)
        {
            entry.Follow(head);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO audit_entry (id, at, actor_id, actor_name, act, subject_type, subject_id, municipality_id, details, sequence, previous_hash, hash)
                VALUES ({entry.Id}, {entry.At.UtcDateTime}, {entry.ActorId}, {entry.ActorName}, {entry.Act}, {entry.SubjectType}, {entry.SubjectId},
                        {entry.MunicipalityId}, {entry.Details}, {entry.Sequence}, {entry.PreviousHash}, {entry.Hash})
                """,
                cancel);
            head = entry.Mark;
        }

        await SetHeadAsync(db, head, cancel);
    }

    /// <summary>
    /// Begins the chain, with the entries of a database that had none. Where any entry has a hash the chain was begun before, and whatever
    /// is wrong with it is not covered up here.
    /// </summary>
    public static Task BeginAsync(TowngreenDb db, CancellationToken cancel) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(token => TryToBeginAsync(db, token), cancel);

    private static async Task TryToBeginAsync(TowngreenDb db, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var start = AuditMark.Start;
        var begins = await db.Database.ExecuteSqlAsync(
            $"INSERT INTO audit_head (id, sequence, hash) VALUES ({AuditHead.OnlyId}, {start.Sequence}, {start.Hash}) ON CONFLICT DO NOTHING", cancel) == 1;
        if (begins && !await db.Set<AuditEntry>().AnyAsync(entry => entry.Hash != "", cancel))
        {
            await SetHeadAsync(db, await LinkAllAsync(db, cancel), cancel);
            await transaction.CommitAsync(cancel);
        }
    }

    private static async Task<AuditMark> LinkAllAsync(TowngreenDb db, CancellationToken cancel)
    {
        var head = AuditMark.Start;
        while (await NextAsync(db, head, cancel) is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
            {
                entry.Follow(head);
                await db.Database.ExecuteSqlAsync(
                    $"UPDATE audit_entry SET at = {entry.At.UtcDateTime}, previous_hash = {entry.PreviousHash}, hash = {entry.Hash} WHERE id = {entry.Id}", cancel);
                head = entry.Mark;
            }
        }

        return head;
    }

    /// <summary>Instants lose what one of the databases could not keep, before they are part of a hash.</summary>
    private static async Task<List<AuditEntry>> NextAsync(TowngreenDb db, AuditMark after, CancellationToken cancel) =>
        await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.Sequence > after.Sequence).OrderBy(entry => entry.Sequence).Take(BatchSize)
            .Select(entry => new AuditEntry
            {
                Id = entry.Id,
                At = entry.At,
                ActorId = entry.ActorId,
                ActorName = entry.ActorName,
                Act = entry.Act,
                SubjectType = entry.SubjectType,
                SubjectId = entry.SubjectId,
                MunicipalityId = entry.MunicipalityId,
                Details = entry.Details,
            }).ToListAsync(cancel);

    private static Task<int> SetHeadAsync(TowngreenDb db, AuditMark head, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"UPDATE audit_head SET sequence = {head.Sequence}, hash = {head.Hash} WHERE id = {AuditHead.OnlyId}", cancel);
}
