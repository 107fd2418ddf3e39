using Towngreen.Web.Platform.Packs.Reading;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Packs;

/// <summary>Reads packs. Whatever is wrong with one comes back as <see cref="PackFault"/>s, all at once; nothing in a pack makes it throw.</summary>
public static class PackReader
{
    internal const string ProgramFile = "program.yaml";

    /// <summary>The program in a folder, with all its editions.</summary>
    public static Result<ProgramPack> Read(string folder)
    {
        var faults = new FaultLog();
        var files = new PackFolder(folder, faults).Load();
        var program = Read(files, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), faults);
        return faults.Count > 0 ? faults.All() : program!;
    }

    /// <summary>One edition from its own files.</summary>
    /// <param name="program">The program's key.</param>
    /// <param name="key">The edition's key.</param>
    /// <param name="files">The files, by path within the edition's folder.</param>
    public static Result<EditionPack> ReadEdition(string program, string key, PackFiles files)
    {
        var faults = new FaultLog();
        var edition = new EditionReader(program, $"editions/{key}", faults).Read(files);
        return edition is null ? faults.All() : edition;
    }

    /// <summary>Scores the worked cases in the program's folder <c>cases</c>.</summary>
    /// <returns>How many came out as they say, or a fault for each that is said to come out otherwise or cannot be read.</returns>
    public static Result<int> CheckCases(string folder, ProgramPack program)
    {
        var faults = new FaultLog();
        var cases = new PackFolder(folder, faults).LoadCases();
        CheckCases(cases, program, faults);
        return faults.Count > 0 ? faults.All() : cases.All.Count;
    }

    internal static void CheckCases(PackFiles cases, ProgramPack program, FaultLog faults)
    {
        foreach (var file in cases.All)
        {
            JsonTree.Read(file, faults).Map(new CaseReader(program).Read);
        }
    }

    internal static ProgramPack? Read(PackFiles files, string folder, FaultLog faults)
    {
        if (files.Find(ProgramFile) is not { } file)
        {
            faults.Add(new Place(ProgramFile), "", "pack.missing-file");
            return null;
        }

        var (program, municipalities, fileName) = YamlTree.Read(file, linesBefore: 0, faults).Map(map => ProgramYaml.Read(map, folder));
        var editions = Editions(files, program.Key, faults);
        if (editions.Count == 0)
        {
            faults.Add(new Place(ProgramFile), "", "pack.no-editions");
        }

        CheckPrevious(editions);
        return program with
        {
            Municipalities = Municipalities(files, municipalities, fileName, faults),
            Editions = [.. editions.Select(edition => edition.Pack).OfType<EditionPack>().OrderByDescending(edition => edition.Edition.Year).ThenByDescending(edition => edition.Key)],
        };
    }

    private static List<(EditionPack? Pack, DataNode? Previous)> Editions(PackFiles files, string program, FaultLog faults) =>
    [
        .. files.All.Where(file => file.Path.StartsWith("editions/", StringComparison.Ordinal))
            .Select(file => string.Join('/', file.Path.Split('/').Take(2)))
            .Distinct()
            .Select(folder => new EditionReader(program, folder, faults))
            .Select(reader => (reader.Read(files.Within(reader.Folder)), reader.Previous)),
    ];

    /// <summary>An edition follows another of the pack, which may be told only when each could be read.</summary>
    private static void CheckPrevious(List<(EditionPack? Pack, DataNode? Previous)> editions)
    {
        if (editions.Exists(edition => edition.Pack is null))
        {
            return;
        }

        var years = editions.ToDictionary(edition => edition.Pack!.Key, edition => edition.Pack!.Edition.Year);
        foreach (var (pack, previous) in editions.Where(edition => edition.Previous is not null))
        {
            if (!years.TryGetValue(pack!.Previous!, out var year) || year >= pack.Edition.Year)
            {
                previous!.Fault("pack.no-earlier-edition", ("value", pack.Previous!));
            }
        }
    }

    private static IReadOnlyList<MunicipalityRow> Municipalities(PackFiles files, DataNode node, string name, FaultLog faults)
    {
        if (files.Find(name) is { } file)
        {
            return new MunicipalitiesCsv(file, faults).Read();
        }

        node.Fault("pack.no-such-file", ("value", name));
        return [];
    }
}
