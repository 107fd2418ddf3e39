using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs;

/// <summary>What the program's own tools can vouch for.</summary>
public enum SealedRecordKind
{
    /// <summary>The people of a town who went through a training series.</summary>
    TrainingCohort,

    /// <summary>A finished run of a toolkit on one action.</summary>
    ToolkitRun,

    /// <summary>What two towns did together on one action.</summary>
    Mentorship,
}

/// <summary>A credit whose evidence one of the program's tools can write.</summary>
/// <param name="Credit">The credit.</param>
/// <param name="Record">What writes it.</param>
/// <param name="Fields">The credit's evidence field for each fact of the record that it takes.</param>
public sealed record SealedCredit(ClaimRef Credit, SealedRecordKind Record, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The entry that a record makes.</summary>
    /// <param name="facts">The record's facts by name; see <see cref="SealedFacts"/>.</param>
    /// <param name="seal">The id that the entry carries as its seal.</param>
    public Entry EntryOf(ValueMap<EvidenceValue> facts, string? seal) => new(
    [
        .. Fields.Where(field => facts.ContainsKey(field.Key)).Select(field => KeyValuePair.Create(field.Value, facts[field.Key])),
    ])
    { Seal = seal };
}

/// <summary>A fact that a record can tell.</summary>
/// <param name="Name">Its name in packs.</param>
/// <param name="Types">The types of evidence field that can take it.</param>
/// <param name="Options">For a choice: the options the field must have.</param>
public sealed record SealedFact(string Name, ValueList<EvidenceType> Types, ValueList<string> Options)
{
    internal SealedFact(string name, params EvidenceType[] types)
        : this(name, [.. types], [])
    {
    }
}

/// <summary>Which facts each kind of record tells.</summary>
public static class SealedFacts
{
    private static readonly EvidenceType[] Prose = [EvidenceType.LongText, EvidenceType.Text];

    private static readonly Dictionary<SealedRecordKind, ValueList<SealedFact>> Table = new()
    {
        [SealedRecordKind.TrainingCohort] = [new("series", EvidenceType.TrainingSeries), new("attendees", EvidenceType.People)],
        [SealedRecordKind.ToolkitRun] =
        [
            new("action", EvidenceType.Action), new("began", EvidenceType.Date), new("ended", EvidenceType.Date),
            new("engaged", Prose), new("how", Prose), new("changed", Prose), new("next", Prose),
        ],
        [SealedRecordKind.Mentorship] =
        [
            new("partner", EvidenceType.Municipality), new("role", [EvidenceType.Choice], ["mentor", "mentee"]), new("action", EvidenceType.Action),
            new("activity", [EvidenceType.Choice], ["presentation-with-discussion", "staff-time"]), new("active-on", EvidenceType.Date),
            new("people", EvidenceType.People), new("outcome", Prose),
        ],
    };

    /// <summary>The facts of every kind, each name once.</summary>
    public static ValueList<SealedFact> All { get; } = [.. Table.Values.SelectMany(facts => facts).DistinctBy(fact => fact.Name)];

    public static ValueList<SealedFact> Of(SealedRecordKind kind) => Table[kind];
}
