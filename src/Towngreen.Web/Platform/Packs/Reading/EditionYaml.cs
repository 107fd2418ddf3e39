using System.Text.RegularExpressions;
using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>What <c>edition.yaml</c> says. Categories, tags and designations are read before what refers to them.</summary>
internal sealed partial record EditionYaml
{
    public required string Key { get; init; }

    public required int Year { get; init; }

    public required string Title { get; init; }

    public required string SourceNote { get; init; }

    public required DataNode? Previous { get; init; }

    public required CreditWindow Window { get; init; }

    public required Expiry Expiry { get; init; }

    public required ValueList<Round> Rounds { get; init; }

    public required ValueList<(Category Category, CategoryLook Look)> Categories { get; init; }

    public required ValueList<Tag> Tags { get; init; }

    public required ValueList<FactDefinition> Facts { get; init; }

    public required ValueList<Level> Levels { get; init; }

    public required ValueList<Designation> Designations { get; init; }

    public required Requirement? HandIn { get; init; }

    /// <summary>Knows where each requirement stands.</summary>
    public required RequirementYaml Requirements { get; init; }

    public required ValueList<Renumbering> Renumbered { get; init; }

    public static EditionYaml Read(DataMap map, Names names, string folder)
    {
        var key = KeyOfFolder(map["key"], folder);
        var facts = map.Optional("facts") is { } asked ? FactYaml.List(asked, names) : [];
        var requirement = new RequirementYaml(names, new FactForm(facts));
        return new EditionYaml
        {
            Key = key,
            Year = map["year"].Whole(1900, 2999),
            Title = map["title"].Text(),
            SourceNote = map["source-note"].Text(),
            Previous = Keyed(map.Optional("previous")),
            Window = TermsYaml.Window(map["credit-window"]),
            Expiry = TermsYaml.Expiry(map["expiry"]),
            Rounds = map["rounds"].List(node => node.Map(round => Round(round, names))),
            Categories = map["categories"].List(node => node.Map(category => Category(category, names)), atLeast: 1),
            Tags = map.Optional("tags")?.List(node => node.Map(tag => new Tag(names.Declare(NameKind.Tag, tag["key"]), tag["title"].Text()))) ?? [],
            Facts = facts,
            Designations = map.Optional("designations")?.List(node => node.Map(part => Designation(part, names, requirement))) ?? [],
            Levels = map["levels"].List(node => node.Map(level => Level(level, names, requirement)), atLeast: 1),
            HandIn = map.Optional("hand-in") is { } handIn ? requirement.Read(handIn) : null,
            Requirements = requirement,
            Renumbered = map.Optional("renumbered")?.List(node => node.Map(part => Renumbering(part, names))) ?? [],
        };
    }

    private static string KeyOfFolder(DataNode node, string folder)
    {
        var key = node.Key();
        if (key.Length > 0 && key != folder)
        {
            node.Fault("pack.not-its-folder", ("value", key), ("folder", folder));
        }

        return key;
    }

    private static DataNode? Keyed(DataNode? node)
    {
        node?.Key();
        return node;
    }

    private static Round Round(DataMap map, Names names)
    {
        var round = new Round(
            names.Declare(NameKind.Round, map["key"]),
            map["title"].Text(),
            map["opens"].Day(),
            map["deadline"].Moment(),
            map["results"].Day(),
            Source(map));
        var closes = DateOnly.FromDateTime(round.Deadline);
        if (round.Opens > closes || closes > round.Results)
        {
            map.Node.Fault("pack.round-order");
        }

        return round;
    }

    private static (Category Category, CategoryLook Look) Category(DataMap map, Names names) => (
        new Category(names.Declare(NameKind.Category, map["key"]), map["title"].Text()),
        new CategoryLook(
            map.Optional("colour")?.Matching(Colour(), "pack.not-a-colour"),
            map.Optional("icon")?.Matching(Icon(), "pack.not-an-icon")));

    private static Level Level(DataMap map, Names names, RequirementYaml requirement)
    {
        var asked = requirement.Read(map["requires"]);
        return new Level(names.Declare(NameKind.Level, map["key"]), map["title"].Text(), asked, Source(map));
    }

    /// <summary>Declared after it is read, as a level is: it may ask only for those before it.</summary>
    private static Designation Designation(DataMap map, Names names, RequirementYaml requirement)
    {
        var asked = requirement.Read(map["requires"]);
        return new Designation(names.Declare(NameKind.Designation, map["key"]), map["title"].Text(), asked, Source(map));
    }

    private static Renumbering Renumbering(DataMap map, Names names) => new(map["from"].Key(), names.Refer(NameKind.Action, map["to"]));

    private static FigureSource Source(DataMap map) => map["source"].OneOf(Vocabulary.Sources);

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Colour();

    [GeneratedRegex("^[a-z0-9]+(_[a-z0-9]+)*$")]
    private static partial Regex Icon();
}
