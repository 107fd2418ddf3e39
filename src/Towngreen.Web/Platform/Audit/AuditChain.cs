using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Audit;

/// <summary>The one place where entries become links of the chain.</summary>
public static class AuditChain
{
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

    /// <summary>Begins the chain of an empty log. A head that is missing from a log with entries was removed, and that is not covered up here.</summary>
    public static async Task BeginAsync(TowngreenDb db, CancellationToken cancel)
    {
        var start = AuditMark.Start;
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO audit_head (id, sequence, hash)
            SELECT {AuditHead.OnlyId}, {start.Sequence}, {start.Hash} WHERE NOT EXISTS (SELECT 1 FROM audit_entry) ON CONFLICT DO NOTHING
            """,
            cancel);
    }

    private static Task<int> SetHeadAsync(TowngreenDb db, AuditMark head, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"UPDATE audit_head SET sequence = {head.Sequence}, hash = {head.Hash} WHERE id = {AuditHead.OnlyId}", cancel);
}
