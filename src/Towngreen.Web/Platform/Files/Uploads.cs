using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Files;

public sealed record FileEmpty(string FileName) : Error("file.empty");

public sealed record FileTooLarge(string FileName, long MaxMegabytes) : Error("file.too-large");

public sealed record FileKindNotAccepted(string FileName) : Error("file.kind-not-accepted");

/// <summary>A file as it arrives, from a form or from the demonstration's seed.</summary>
public sealed record IncomingFile(string Name, long Size, Func<Stream> Open)
{
    public static IncomingFile From(IFormFile file) => new(file.FileName, file.Length, file.OpenReadStream);
}

/// <summary>Takes a file in: checks size and kind, keeps the bytes, adds the row to the unit of work (the use case saves and audits).</summary>
public sealed class Uploads(TowngreenDb db, FileStore store, Access access, TimeProvider time)
{
    public const long MaxBytes = 25 * 1024 * 1024;

    public async Task<Result<StoredFile>> TakeAsync(IncomingFile file, Guid? municipalityId, CancellationToken cancel)
    {
        var name = CleanName(file.Name);
        if (file.Size == 0)
        {
            return new FileEmpty(name);
        }

        if (file.Size > MaxBytes)
        {
            return new FileTooLarge(name, MaxBytes / (1024 * 1024));
        }

        await using var content = file.Open();
        if (await SniffAsync(name, content, cancel) is not { } kind)
        {
            return new FileKindNotAccepted(name);
        }

        var stored = new StoredFile
        {
            Sha256 = await store.SaveAsync(content, cancel),
            Name = name,
            ContentType = kind.ContentType,
            Size = file.Size,
            MunicipalityId = municipalityId,
            UploadedBy = access.RequiredUserId,
            UploadedAt = time.GetUtcNow(),
        };
        db.Add(stored);
        return stored;
    }

    private static async Task<FileKind?> SniffAsync(string name, Stream content, CancellationToken cancel)
    {
        var start = new byte[512];
        var read = await content.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancel);
        content.Position = 0;
        return FileKind.Sniff(name, start.AsSpan(0, read));
    }

    private static string CleanName(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var clean = new string([.. last.Where(c => !char.IsControl(c) && !Path.GetInvalidFileNameChars().Contains(c))]).Trim();
        return clean.Length > StoredFile.MaxNameLength ? clean[^StoredFile.MaxNameLength..] : clean;
    }
}
