using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>The words that packs and claims have for the core's values.</summary>
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

    public static IReadOnlyDictionary<string, FactType> FactTypes { get; } = new Dictionary<string, FactType>
    {
        ["yes-no"] = FactType.YesNo,
        ["choice"] = FactType.Choice,
        ["number"] = FactType.Number,
    };

    public static IReadOnlyDictionary<string, Direction> Directions { get; } = new Dictionary<string, Direction>
    {
        ["higher"] = Direction.Higher,
        ["lower"] = Direction.Lower,
    };

    public static IReadOnlyDictionary<string, SealedRecordKind> SealedRecords { get; } = new Dictionary<string, SealedRecordKind>
    {
        ["training-cohort"] = SealedRecordKind.TrainingCohort,
        ["toolkit-run"] = SealedRecordKind.ToolkitRun,
        ["mentorship"] = SealedRecordKind.Mentorship,
    };

    public static IReadOnlyDictionary<string, CreditKind> CreditKinds { get; } = new Dictionary<string, CreditKind>
    {
        ["new"] = CreditKind.New,
        ["rolling"] = CreditKind.Rolling,
    };

    public static IReadOnlyDictionary<string, ClaimStatus> ClaimStatuses { get; } = new Dictionary<string, ClaimStatus>
    {
        ["claimed"] = ClaimStatus.Claimed,
        ["approved"] = ClaimStatus.Approved,
        ["returned"] = ClaimStatus.Returned,
        ["declined"] = ClaimStatus.Declined,
    };

    public static IReadOnlyDictionary<string, FindingStatus> FindingStatuses { get; } = new Dictionary<string, FindingStatus>
    {
        ["met"] = FindingStatus.Met,
        ["needs-a-person"] = FindingStatus.NeedsAPerson,
        ["awaiting-review"] = FindingStatus.AwaitingReview,
        ["unmet"] = FindingStatus.Unmet,
    };

    public static IReadOnlyDictionary<string, PromptMeaning> PromptMeanings { get; } = new Dictionary<string, PromptMeaning>
    {
        ["affected"] = PromptMeaning.Affected,
        ["missing"] = PromptMeaning.Missing,
        ["changed"] = PromptMeaning.Changed,
        ["next"] = PromptMeaning.Next,
    };

    public static IReadOnlyDictionary<string, string> Roles { get; } = new[]
    {
        PersonRole.ElectedExecutive, PersonRole.ElectedOther, PersonRole.SeniorStaff, PersonRole.Staff, PersonRole.TeamResident, PersonRole.Resident,
    }.ToDictionary(role => role);

    public static string WordOf<T>(IReadOnlyDictionary<string, T> words, T value) => words.First(word => Equals(word.Value, value)).Key;
}
