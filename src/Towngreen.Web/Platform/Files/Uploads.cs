using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Files;

/// <summary>A file as it arrives, from a form or from the demonstration's seed.</summary>
public sealed record IncomingFile(string Name, long Size, Func<Stream> Open)
{
    public static IncomingFile From(IFormFile file) => new(file.FileName, file.Length, file.OpenReadStream);
}

/// <summary>
/// Takes files in, in two steps: looking into a file and writing its bytes takes seconds and holds up nobody; whether the town has room
/// for it is decided in the transaction that saves it, so that two at once do not both take the last of it.
/// </summary>
public sealed class Uploads(
    TowngreenDb db, FileStore store, Scanner scanner, Access access, AuditLog audit, Installation installation, TimeProvider time)
{
    public const long MaxBytes = 25 * Megabyte;

    private const long Megabyte = 1024 * 1024;

    /// <param name="files">One that is refused does not cost the others.</param>
    /// <param name="kinds">What the field takes.</param>
    /// <param name="municipalityId">The town whose files they will be.</param>
    /// <param name="record">Adds what belongs to the files that are kept, and the audit entry. It is all saved together; with none kept, nothing is.</param>
    /// <returns>For each file, in order, what is kept or why it is not.</returns>
    public async Task<IReadOnlyList<Result<StoredFile>>> TakeAsync(
        IReadOnlyList<IncomingFile> files, FileKinds kinds, Guid municipalityId, Func<IReadOnlyList<StoredFile>, Task> record, CancellationToken cancel)
    {
        var checkedFiles = new List<Result<StoredFile>>();
        foreach (var file in files)
        {
            checkedFiles.Add(await CheckAsync(file, kinds, municipalityId, cancel));
        }

        return checkedFiles.Exists(file => file.Succeeded)
            ? (await db.TogetherAsync(() => SaveAsync(checkedFiles, municipalityId, record, cancel), cancel)).Value
            : checkedFiles;
    }

    private async Task<Result<IReadOnlyList<Result<StoredFile>>>> SaveAsync(
        List<Result<StoredFile>> files, Guid municipalityId, Func<IReadOnlyList<StoredFile>, Task> record, CancellationToken cancel)
    {
        await db.DecideAloneAsync(municipalityId, cancel);
        var outcomes = new List<Result<StoredFile>>();
        foreach (var file in files)
        {
            var noRoom = file.Succeeded ? await NoRoomAsync(file.Value.Name, file.Value.Size, municipalityId, cancel) : null;
            outcomes.Add(noRoom is null ? file : noRoom);
            if (outcomes[^1].Succeeded)
            {
                db.Add(file.Value);
            }
        }

        var kept = outcomes.Where(outcome => outcome.Succeeded).Select(outcome => outcome.Value).ToList();
        if (kept.Count > 0)
        {
            await record(kept);
            await db.SaveChangesAsync(cancel);
        }

        return outcomes;
    }

    /// <summary>Looks at a file and keeps its bytes.</summary>
    private async Task<Result<StoredFile>> CheckAsync(IncomingFile file, FileKinds kinds, Guid municipalityId, CancellationToken cancel)
    {
        var name = FileName.Clean(file.Name);
        if (await RefusalAsync(name, file.Size, kinds, municipalityId, cancel) is { } refusal)
        {
            return refusal;
        }

        var kind = kinds.Claimed(name)!;
        await using var content = file.Open();
        if ((await Inspection.LookAsync(name, kind, content, cancel)).Failed(out var faults, out var kept))
        {
            return faults.ToList();
        }

        await using (kept)
        {
            content.Position = 0;
            var scan = await scanner.ScanAsync(content, cancel);
            if (scan == ScanState.Infected)
            {
                return await TurnAwayAsync(name, municipalityId, cancel);
            }

            kept.Position = 0;
            return new StoredFile
            {
                Sha256 = await store.SaveAsync(kept, cancel),
                Name = name,
                ContentType = kind.ContentType,
                Size = kept.Length,
                MunicipalityId = municipalityId,
                UploadedBy = access.RequiredUserId,
                UploadedAt = time.GetUtcNow(),
                Scan = scan,
            };
        }
    }

    /// <summary>Nothing is kept but that it was tried; the use case saves nothing, so it is saved here.</summary>
    private async Task<Result<StoredFile>> TurnAwayAsync(string name, Guid municipalityId, CancellationToken cancel)
    {
        audit.Record("file.refused-infected", typeof(StoredFile), municipalityId, municipalityId, new { name });
        await db.SaveChangesAsync(cancel);
        return new FileInfected(name);
    }

    /// <summary>Room is asked for before bytes are kept, too: what will be refused must not fill the disk.</summary>
    private async Task<Error?> RefusalAsync(string name, long size, FileKinds kinds, Guid municipalityId, CancellationToken cancel) =>
        size == 0 ? new FileEmpty(name)
        : size > MaxBytes ? new FileTooLarge(name, MaxBytes / Megabyte)
        : kinds.Claimed(name) is null ? new FileKindNotAccepted(name, kinds.Names)
        : await NoRoomAsync(name, size, municipalityId, cancel);

    private async Task<NoRoomForFile?> NoRoomAsync(string name, long size, Guid municipalityId, CancellationToken cancel)
    {
        var used = await db.Set<StoredFile>().Where(file => file.MunicipalityId == municipalityId).SumAsync(file => file.Size, cancel)
            + db.ChangeTracker.Entries<StoredFile>()
                .Where(entry => entry.State == EntityState.Added && entry.Entity.MunicipalityId == municipalityId).Sum(entry => entry.Entity.Size);
        var left = Math.Max(0, (installation.TownMegabytes * Megabyte) - used);
        return size > left ? new NoRoomForFile(name, used / Megabyte, left / Megabyte, installation.TownMegabytes) : null;
    }
}
