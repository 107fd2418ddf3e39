using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>A field of a credit's form. Which keys it may have depends on its type.</summary>
internal static class EvidenceYaml
{
    public static EvidenceField Read(DataMap map, Names names, string credit)
    {
        var type = map["type"].OneOf(Vocabulary.EvidenceTypes);
        var isNumber = type is EvidenceType.Number;
        var field = new EvidenceField
        {
            Id = names.Declare(NameKind.Field, map["id"], $"{credit}/"),
            Type = type,
            Label = map["label"].Text(),
            Hint = map.Optional("hint")?.Text(),
            Required = map.Optional("required")?.Flag() ?? true,
            Options = type is EvidenceType.Choice ? map["options"].List(Option, atLeast: 1) : [],
            Minimum = isNumber ? map.Optional("min")?.Number(-DataNode.MaxAmount) : null,
            Maximum = isNumber ? map.Optional("max")?.Number(-DataNode.MaxAmount) : null,
            Unit = isNumber ? map.Optional("unit")?.Text() : null,
        };
        Check(field, map.Node);
        return field;
    }

    private static Option Option(DataNode node) => node.Map(map => new Option(map["id"].Key(), map["label"].Text()));

    private static void Check(EvidenceField field, DataNode node)
    {
        if (field.Minimum > field.Maximum)
        {
            node.Fault("pack.minimum-above-maximum");
        }

        foreach (var repeated in field.Options.CountBy(option => option.Id).Where(option => option.Value > 1))
        {
            node.Fault("data.repeated", ("value", repeated.Key));
        }
    }
}
