using System.Text.RegularExpressions;
using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Reads the entries of a claim: each field's type says how its value is written.</summary>
internal static partial class EntriesReader
{
    /// <summary>Where the id of the record that wrote the entry stands; no field can be called that.</summary>
    public const string Seal = "$seal";

    public static Entry Read(DataNode node, Credit credit) => node.Map(map => new Entry([.. Values(map, credit)]) { Seal = map.Optional(Seal)?.Text() });

    private static IEnumerable<KeyValuePair<string, EvidenceValue>> Values(DataMap map, Credit credit)
    {
        foreach (var field in credit.Evidence)
        {
            if (map.Optional(field.Id) is { } value)
            {
                yield return new(field.Id, Value(value, field.Type));
            }
        }
    }

    private static EvidenceValue Value(DataNode node, EvidenceType type) => type switch
    {
        EvidenceType.Text or EvidenceType.LongText => new TextValue(node.Verbatim()),
        EvidenceType.Number => new NumberValue(node.Number(decimal.MinValue, decimal.MaxValue)),
        EvidenceType.Date => new DateValue(node.Day()),
        EvidenceType.Choice => new ChoiceValue(node.Verbatim()),
        EvidenceType.Link => new LinkValue(node.Verbatim()),
        EvidenceType.Action => new ActionValue(node.Verbatim()),
        EvidenceType.People => new PeopleValue(node.List(person => person.Map(Person))),
        EvidenceType.File => node.Map(map => new FileValue(map["name"].Text(), map["sha256"].Matching(Hash(), "data.not-a-hash"))),
        EvidenceType.Municipality => node.Map(map => new MunicipalityValue(map["key"].Text(), map["name"].Text())),
        EvidenceType.TrainingSeries => node.Map(Series),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Evidence of this type is not written."),
    };

    private static Person Person(DataMap map) => new(
        map["name"].Verbatim(),
        map.Optional("title")?.Verbatim() ?? "",
        map.Optional("roles")?.List(role => role.OneOf(Vocabulary.Roles)) ?? [],
        map.Optional("sessions")?.List(session => session.Day()) ?? []);

    private static TrainingSeriesValue Series(DataMap map) =>
        new(map["title"].Verbatim(), map["sessions"].List(session => session.Day()), map.Optional("source")?.Text());

    [GeneratedRegex("^[0-9a-fA-F]{64}$")]
    private static partial Regex Hash();
}
