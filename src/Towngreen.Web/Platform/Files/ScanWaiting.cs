using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Jobs;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Files;

/// <summary>Scans what was received while the scanner did not answer, and tells of what must not be served.</summary>
internal sealed class ScanWaiting(TowngreenDb db, FileStore store, Scanner scanner, AuditLog audit, Outbox outbox) : IScheduledJob
{
    private const int MostInOneTurn = 200;

    /// <summary>So many without an answer in a row: the scanner is down, and its next turn comes.</summary>
    private const int EnoughFailures = 3;

    public async Task RunAsync(CancellationToken cancel)
    {
        if (!scanner.IsConfigured)
        {
            return;
        }

        var waiting = await db.Set<StoredFile>().Where(file => file.Scan == ScanState.Waiting)
            .OrderBy(file => file.UploadedAt).Take(MostInOneTurn).ToListAsync(cancel);
        var failures = 0;
        foreach (var file in waiting.TakeWhile(_ => failures < EnoughFailures))
        {
            failures = await ScanAsync(file, cancel) ? 0 : failures + 1;
        }
    }

    /// <returns>Whether the scanner answered.</returns>
    private async Task<bool> ScanAsync(StoredFile file, CancellationToken cancel)
    {
        await using var content = store.Open(file.Sha256);
        file.Scan = await scanner.ScanAsync(content, cancel);
        if (file.Scan == ScanState.Waiting)
        {
            return false;
        }

        audit.Record(file.Scan == ScanState.Clean ? "file.scanned" : "file.infected", typeof(StoredFile), file.Id, file.MunicipalityId, new { file.Name });
        if (file.Scan == ScanState.Infected)
        {
            await CondemnAsync(file, cancel);
        }

        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>The same bytes may have come before there was a scanner, or to another town.</summary>
    private async Task CondemnAsync(StoredFile file, CancellationToken cancel)
    {
        var same = await db.Set<StoredFile>().Where(other => other.Sha256 == file.Sha256 && other.Scan != ScanState.Infected).ToListAsync(cancel);
        foreach (var found in same)
        {
            found.Scan = ScanState.Infected;
            foreach (var address in await ReadersAsync(found, cancel))
            {
                outbox.Enqueue(address, "file-infected", new { found.Name });
            }
        }
    }

    /// <summary>Who sent it in, and the town's contacts.</summary>
    private Task<List<string>> ReadersAsync(StoredFile file, CancellationToken cancel)
    {
        var contacts = db.Set<Membership>()
            .Where(m => m.MunicipalityId == file.MunicipalityId && m.Role == Role.Contact && m.EndedAt == null).Select(m => m.UserId);
        return db.Users.Where(user => user.Id == file.UploadedBy || contacts.Contains(user.Id)).Select(user => user.Email!).ToListAsync(cancel);
    }
}
