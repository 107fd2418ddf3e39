using Towngreen.Certification;
using Towngreen.Web.Features.Applications.Evidence;

namespace Towngreen.Web.Tests.Features.Applications.Evidence;

/// <summary>A credit with a field of every kind, and what its form may refer to.</summary>
internal static class Forms
{
    public static Credit EveryKind { get; } = new()
    {
        Id = "all",
        Title = "Everything",
        Points = new FixedPoints(new Points(5)),
        MaxEntries = 3,
        Evidence =
        [
            .. Enum.GetValues<EvidenceType>().Select(type => new EvidenceField
            {
                Id = IdOf(type), Type = type, Label = type.ToString(), Options = type == EvidenceType.Choice ? [new("a", "A"), new("b", "B")] : [],
            }),
        ],
        Criteria = [new Cohort(IdOf(EvidenceType.People), 3, [PersonRole.SeniorStaff], IdOf(EvidenceType.TrainingSeries))],
    };

    public static EvidenceSources Sources { get; } = new(new Dictionary<string, string> { ["bethel"] = "Bethel" }, []);

    public static string IdOf(EvidenceType type) => type.ToString().ToLowerInvariant();

    public static ClaimInput Input(EvidenceType type, FieldInput field) =>
        new() { Entries = [new EntryInput { Fields = { [IdOf(type)] = field } }] };

    public static ClaimReading Read(ClaimInput input) => ClaimReader.Read("action", EveryKind, input, Sources);

    public static EvidenceValue? ReadValue(EvidenceType type, FieldInput field) =>
        Read(Input(type, field)).Claim.Entries is [var entry] ? entry.Find(IdOf(type)) : null;

    public static DayInput Day(string month, string day, string year) => new() { Month = month, Day = day, Year = year };
}
