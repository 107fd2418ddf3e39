using System.Text;
using Towngreen.Certification;
using Towngreen.Certification.Tests.RandomPrograms;
using Towngreen.Testing;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Tests.Platform.Packs.Fuzzing;

/// <summary>Files for the pack reader, or a text for the claims reader, drawn from a seed.</summary>
/// <param name="Told">How it was made, for whoever has to find out.</param>
/// <param name="Files">A pack's files; empty when <paramref name="Claims"/> are read.</param>
/// <param name="Claims">A file of claims with the edition they are read for; nothing when a pack is read.</param>
internal sealed record FuzzInput(string Told, IReadOnlyDictionary<string, string> Files, (string Text, Edition Edition)? Claims)
{
    private const int ActionsOfAPack = 4;

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Packs = [TinyPack.Files, .. Directory.GetDirectories(RepositoryRoot.Combine("programs")).Order(StringComparer.Ordinal).Select(Small)];

    private static readonly IReadOnlyList<string> Cases = [.. Directory.GetFiles(RepositoryRoot.Combine("programs"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly IReadOnlyList<Edition> Editions =
    [
        TinyPack.Read(TinyPack.Files).Pack!.Editions[0].Edition,
        .. Directory.GetDirectories(RepositoryRoot.Combine("programs")).Order(StringComparer.Ordinal).SelectMany(folder => PackReader.Read(folder).Value.Editions.Take(1)).Select(pack => pack.Edition),
    ];

    /// <summary>How much there is to read, in characters.</summary>
    public int Length => (Claims?.Text.Length ?? 0) + Files.Values.Sum(text => text.Length);

    public static FuzzInput Draw(int seed)
    {
        var chance = new Chance(seed);
        if (chance.Percent(35))
        {
            var (how, text) = Changed(chance, chance.Of(Cases), Grown.Json);
            return new($"seed {seed}: claims, {how}", new Dictionary<string, string>(), (text, chance.Of(Editions)));
        }

        var files = (chance.Percent(50) ? Packs[0] : chance.Of(Packs)).ToDictionary();
        var told = $"seed {seed}:";
        foreach (var file in chance.Some(files.Keys.Order(StringComparer.Ordinal), 1, chance.Of(1, 1, 2)))
        {
            var (how, text) = Changed(chance, files[file], file.EndsWith(".json", StringComparison.Ordinal) ? Grown.Json : Grown.Yaml);
            files[file] = text;
            told += $" {file}, {how};";
        }

        return new(told, files, null);
    }

    /// <summary>Reads it, and scores what could be read; returns the number of faults.</summary>
    public int Read()
    {
        if (Claims is not { } claims)
        {
            var (pack, faults) = TinyPack.Read(Files);
            Assert.True(pack is not null || faults.Count > 0);
            return faults.Count;
        }

        var reading = ClaimsJson.Read(claims.Text, claims.Edition);
        if (reading.Succeeded)
        {
            Scoring.Score(claims.Edition, reading.Value.Claims, reading.Value.AsOf ?? new DateOnly(2026, 4, 24));
        }

        return reading.Errors.Count;
    }

    private static (string How, string Text) Changed(Chance chance, string text, Func<Chance, string, string> grow) => chance.Between(0, 99) switch
    {
        < 70 => ("damaged", Damage.Do(chance, text)),
        < 85 => ("grown", chance.Percent(70) ? grow(chance, text) : Front(text, grow(chance, text))),
        < 95 => ("bytes", Bytes(chance)),
        95 or 96 => ("bomb", Bombs.Draw(chance)),
        97 => ("bomb inside", Bombs.Within(chance, text)),
        _ => ("echo", Bombs.Echo(chance, text)),
    };

    /// <summary>Behind an action's fence, what was grown is at least looked at.</summary>
    private static string Front(string text, string grown) => text.StartsWith("---", StringComparison.Ordinal) ? $"---\n{grown}\n---\n## What to do\n" : grown;

    private static string Bytes(Chance chance)
    {
        var bytes = new byte[chance.Of(0, 1, 10, 300, 5_000)];
        for (var place = 0; place < bytes.Length; place++)
        {
            bytes[place] = (byte)chance.Between(0, 255);
        }

        return chance.Of(Encoding.Latin1, Encoding.UTF8, Encoding.Unicode).GetString(bytes);
    }

    /// <summary>A program's own files with its newest edition and a few of its actions, so that reading takes a moment and not a while.</summary>
    private static Dictionary<string, string> Small(string folder)
    {
        var edition = Directory.GetDirectories(Path.Combine(folder, "editions")).Order(StringComparer.Ordinal).Last();
        var actions = Directory.GetFiles(Path.Combine(edition, "actions"), "*.md").Order(StringComparer.Ordinal).Take(ActionsOfAPack);
        var cases = Directory.GetFiles(Path.Combine(folder, "cases")).Order(StringComparer.Ordinal).Take(1);
        string[] kept = [.. Directory.GetFiles(folder, "*.yaml"), .. Directory.GetFiles(folder, "*.csv"), Path.Combine(edition, "edition.yaml"), .. actions, .. cases];
        return kept.ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllText);
    }
}
