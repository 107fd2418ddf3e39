namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>What <c>program.yaml</c> says; its municipalities and editions are read beside it.</summary>
internal static class ProgramYaml
{
    public static (ProgramPack Program, DataNode Municipalities, string FileName) Read(DataMap map, string folder)
    {
        var key = map["key"].Key();
        var municipality = map["municipality"].Map(words => (Town: words["singular"].Text(), Towns: words["plural"].Text(), Region: words["region"].Text()));
        var program = new ProgramPack
        {
            Key = key,
            Name = map["name"].Text(),
            Kind = map["kind"].OneOf(Vocabulary.Kinds),
            Summary = map["summary"].Text(),
            State = map["state"].Text(),
            Zone = Zone(map["zone"]),
            Website = map["website"].Link(),
            TownWord = municipality.Town,
            TownsWord = municipality.Towns,
            RegionWord = municipality.Region,
            Municipalities = [],
            Sources = map.Optional("sources")?.List(source => source.Text()) ?? [],
            Editions = [],
        };
        if (key.Length > 0 && key != folder)
        {
            map["key"].Fault("pack.not-its-folder", ("value", key), ("folder", folder));
        }

        var municipalities = map["municipalities"];
        return (program, municipalities, municipalities.Text());
    }

    private static TimeZoneInfo Zone(DataNode node)
    {
        var name = node.Text();
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return zone;
        }

        node.Fault("pack.not-a-zone", ("value", name));
        return TimeZoneInfo.Utc;
    }
}
