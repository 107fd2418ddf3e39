namespace Towngreen.Web.Platform.Packs;

/// <summary>A program as its folder describes it, with every edition in the folder.</summary>
public sealed record ProgramPack
{
    public required string Key { get; init; }

    public required string Name { get; init; }

    public required ProgramKind Kind { get; init; }

    /// <summary>One sentence on what the program is.</summary>
    public required string Summary { get; init; }

    /// <summary>The state's postal abbreviation.</summary>
    public required string State { get; init; }

    /// <summary>The zone of its deadlines and of its "today".</summary>
    public required TimeZoneInfo Zone { get; init; }

    public required Uri Website { get; init; }

    /// <summary>What the program calls one municipality, such as "town".</summary>
    public required string TownWord { get; init; }

    /// <summary>What the program calls several municipalities, such as "towns".</summary>
    public required string TownsWord { get; init; }

    /// <summary>What the program calls a region, such as "council of governments".</summary>
    public required string RegionWord { get; init; }

    public required IReadOnlyList<MunicipalityRow> Municipalities
    {
        get;
        init
        {
            field = value;
            Regions =
            [
                .. value.Where(town => town.Region is not null).Select(town => new Region(town.Region!, town.RegionName!)).Distinct()
                    .OrderBy(region => region.Name, StringComparer.CurrentCulture),
            ];
        }
    }

    /// <summary>The regions of its municipalities, by name; none where the pack names none.</summary>
    public IReadOnlyList<Region> Regions { get; private init; } = [];

    /// <summary>Where the pack's facts come from.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<EditionPack> Editions { get; init; }
}

public enum ProgramKind
{
    Certification,
    GuidedProcess,
}

/// <param name="Key">Its short name.</param>
public sealed record Region(string Key, string Name);

/// <summary>A line of the pack's list of municipalities. Only what the pack's author could find out is there.</summary>
/// <param name="Name">What it calls itself.</param>
/// <param name="Slug">Its part of an address.</param>
/// <param name="Region">The region's short name.</param>
/// <param name="RegionName">The region's name; there when <paramref name="Region"/> is.</param>
/// <param name="County">Without the word "County".</param>
/// <param name="Population">Inhabitants.</param>
/// <param name="Geoid">The U.S. Census Bureau's code, stable for ever.</param>
/// <param name="Geoid2022">Its code since 2022, where counties gave way to planning regions.</param>
/// <param name="Center">For the map.</param>
public sealed record MunicipalityRow(
    string Name, string Slug, string? Region, string? RegionName, string? County, int? Population, string? Geoid, string? Geoid2022, GeoPoint? Center);

/// <summary>A place on earth, in degrees.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude);
