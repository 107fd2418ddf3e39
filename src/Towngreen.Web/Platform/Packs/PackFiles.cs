using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Towngreen.Web.Platform.Packs;

/// <summary>
/// Text files by path with forward slashes, in the order of their paths. Line endings are made equal, so that a checkout's habits do not
/// change a hash.
/// </summary>
public sealed class PackFiles
{
    private readonly SortedDictionary<string, PackFile> _files = new(StringComparer.Ordinal);

    public PackFiles(IEnumerable<PackFile> files)
    {
        foreach (var file in files)
        {
            _files.Add(file.Path, file with { Text = file.Text.ReplaceLineEndings("\n") });
        }
    }

    /// <summary>In the order of their paths.</summary>
    public IReadOnlyCollection<PackFile> All => _files.Values;

    public PackFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>The files of a folder, with their paths from there.</summary>
    public PackFiles Within(string folder) => new(_files.Values
        .Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal))
        .Select(file => file with { Path = file.Path[(folder.Length + 1)..] }));

    /// <summary>SHA-256 of all paths and texts, in lower-case hexadecimal.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in _files.Values)
        {
            // Lengths stand before the contents, so that no two sets of files read the same.
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{Encoding.UTF8.GetByteCount(file.Text)}\n{file.Text}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>All files as one JSON object; <see cref="FromArchive"/> reads it back.</summary>
    public string Archive() => JsonSerializer.Serialize(_files.Values.ToDictionary(file => file.Path, file => file.Text));

    public static PackFiles FromArchive(string archive) =>
        new(JsonSerializer.Deserialize<Dictionary<string, string>>(archive)!.Select(pair => new PackFile(pair.Key, pair.Value)));
}

public sealed record PackFile(string Path, string Text);
