using System.Text;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Takes a pack's text files from disk, no more and no larger than a pack can sensibly have.</summary>
internal sealed class PackFolder(string root, FaultLog faults)
{
    public const int MaxFileBytes = 1024 * 1024;

    public const int MaxFiles = 10_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public PackFiles Load() => Load(Directory.Exists(root) ? Paths() : []);

    /// <summary>The worked cases, which belong to no edition and are not published.</summary>
    public PackFiles LoadCases() =>
        Load(Path.Combine(root, "cases") is var cases && Directory.Exists(cases) ? Directory.EnumerateFiles(cases, "*.json") : []);

    private PackFiles Load(IEnumerable<string> found)
    {
        var paths = found.Take(MaxFiles + 1).ToList();
        if (paths.Count > MaxFiles)
        {
            faults.Add(new Place(PackReader.ProgramFile), "", "pack.too-many-files", ("limit", MaxFiles));
            return new PackFiles([]);
        }

        return new PackFiles(paths.Select(Load).OfType<PackFile>());
    }

    private IEnumerable<string> Paths() => Directory.EnumerateFiles(root, "*.yaml")
        .Concat(Directory.EnumerateFiles(root, "*.csv"))
        .Concat(EditionFolders().SelectMany(edition => Directory.EnumerateFiles(edition, "*.yaml")))
        .Concat(EditionFolders().SelectMany(edition => new[] { Path.Combine(edition, "actions"), Path.Combine(edition, "toolkits") })
            .Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.md")));

    private IEnumerable<string> EditionFolders() =>
        Path.Combine(root, "editions") is var editions && Directory.Exists(editions) ? Directory.EnumerateDirectories(editions) : [];

    private PackFile? Load(string path)
    {
        var name = Path.GetRelativePath(root, path).Replace('\\', '/');
        if (new FileInfo(path).Length > MaxFileBytes)
        {
            faults.Add(new Place(name), "", "pack.too-large", ("limit", MaxFileBytes / 1024));
            return null;
        }

        try
        {
            return new PackFile(name, Strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new Place(name), "", "pack.not-utf8");
            return null;
        }
    }
}
