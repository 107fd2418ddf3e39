using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>A field of a credit's form. Which keys it may have depends on its type.</summary>
internal static class EvidenceYaml
{
    public static EvidenceField Read(DataNode node, Names names, string credit) =>
        node.By("type", Vocabulary.EvidenceTypes, (map, type) => Read(map, type, names, credit));

    private static EvidenceField Read(DataMap map, EvidenceType type, Names names, string credit)
    {
        var limits = new LimitsYaml(map, type is EvidenceType.Number);
        return new EvidenceField
        {
            Id = names.Declare(NameKind.Field, map["id"], $"{credit}/"),
            Type = type,
            Label = map["label"].Text(),
            Hint = map.Optional("hint")?.Text(),
            Required = map.Optional("required")?.Flag() ?? true,
            Options = type is EvidenceType.Choice ? OptionYaml.List(map["options"]) : [],
            Minimum = limits.Minimum,
            Maximum = limits.Maximum,
            Unit = limits.Unit,
        };
    }
}
