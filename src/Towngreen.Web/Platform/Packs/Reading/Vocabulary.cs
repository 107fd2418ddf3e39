using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>The words the format has for the core's values.</summary>
internal static class Vocabulary
{
    public static IReadOnlyDictionary<string, FigureSource> Sources { get; } = new Dictionary<string, FigureSource>
    {
        ["published"] = FigureSource.Published,
        ["illustrative"] = FigureSource.Illustrative,
    };

    public static IReadOnlyDictionary<string, ProgramKind> Kinds { get; } = new Dictionary<string, ProgramKind>
    {
        ["certification"] = ProgramKind.Certification,
        ["guided-process"] = ProgramKind.GuidedProcess,
    };

    public static IReadOnlyDictionary<string, EvidenceType> EvidenceTypes { get; } = new Dictionary<string, EvidenceType>
    {
        ["text"] = EvidenceType.Text,
        ["long-text"] = EvidenceType.LongText,
        ["number"] = EvidenceType.Number,
        ["date"] = EvidenceType.Date,
        ["choice"] = EvidenceType.Choice,
        ["link"] = EvidenceType.Link,
        ["file"] = EvidenceType.File,
        ["people"] = EvidenceType.People,
        ["municipality"] = EvidenceType.Municipality,
        ["action"] = EvidenceType.Action,
        ["training-series"] = EvidenceType.TrainingSeries,
    };

    public static IReadOnlyDictionary<string, string> Roles { get; } = new[]
    {
        PersonRole.ElectedExecutive, PersonRole.ElectedOther, PersonRole.SeniorStaff, PersonRole.Staff, PersonRole.TeamResident, PersonRole.Resident,
    }.ToDictionary(role => role);
}
