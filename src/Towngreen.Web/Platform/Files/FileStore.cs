using System.Security.Cryptography;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Platform.Files;

/// <summary>
/// Bytes on disk under their SHA-256. Written to a temporary name and moved into place, so that a file is whole or not there; the
/// same bytes are kept once.
/// </summary>
public sealed class FileStore(Installation installation)
{
    private readonly string _folder = installation.Files;

    /// <returns>The hash: 64 lower-case hexadecimal digits.</returns>
    public async Task<string> SaveAsync(Stream content, CancellationToken cancel)
    {
        Directory.CreateDirectory(_folder);
        var temporary = Path.Combine(_folder, $"{Guid.NewGuid():N}.part");
        try
        {
            var hash = await WriteAsync(content, temporary, cancel);
            var place = PlaceOf(hash);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(temporary, place, overwrite: true);
            return hash;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <exception cref="FileNotFoundException">No such bytes are kept here.</exception>
    public Stream Open(string sha256) => File.OpenRead(PlaceOf(sha256));

    public bool Has(string sha256) => File.Exists(PlaceOf(sha256));

    private static async Task<string> WriteAsync(Stream content, string path, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var buffer = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancel)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        file.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private string PlaceOf(string sha256) =>
        sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower)
            ? Path.Combine(_folder, sha256[..2], sha256)
            : throw new ArgumentException("Not a SHA-256.", nameof(sha256));
}
