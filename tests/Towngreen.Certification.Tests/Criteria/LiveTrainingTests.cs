using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

/// <summary>
/// Action 1.2, step 2: one live training, in person or online, that staff or elected officials went to together. The town says when, by whom,
/// what it covered, how many came and from where.
/// </summary>
public class LiveTrainingTests
{
    private static readonly Credit Training = Credit(points: 5) with
    {
        AllowsRolling = false,
        Evidence =
        [
            Field("training", EvidenceType.Text), Field("held-on", EvidenceType.Date), Field("provider", EvidenceType.Text),
            Field("format", EvidenceType.Choice) with { Options = [new("in-person", "In person"), new("live-online", "Online, live"), new("recording", "A recording")] },
            Field("covered", EvidenceType.LongText), Field("agenda", EvidenceType.File) with { Required = false },
            Field("headcount", EvidenceType.Number) with { Minimum = 0 }, Field("departments", EvidenceType.Text),
        ],
        Criteria = [new AcceptedChoice("format", ["in-person", "live-online"]), new MinimumNumber("headcount", 2)],
    };

    private static readonly (string Field, EvidenceValue Value)[] Complete =
    [
        ("training", new TextValue("Bias in hiring")), ("held-on", new DateValue(Lately)), ("provider", new TextValue("A council")),
        ("format", new ChoiceValue("in-person")), ("covered", new TextValue("Hiring and promotion.")),
        ("headcount", new NumberValue(12)), ("departments", new TextValue("Library, public works")),
    ];

    public static TheoryData<string, Claim, bool> Situations() => new()
    {
        { "in person", With(), true },
        { "online and live", With(("format", new ChoiceValue("live-online"))), true },
        { "a recording", With(("format", new ChoiceValue("recording"))), false },
        { "another format", With(("format", new ChoiceValue("podcast"))), false },
        { "no format", With(("format", new ChoiceValue(""))), false },
        { "two people", With(("headcount", new NumberValue(2))), true },
        { "one person", With(("headcount", new NumberValue(1))), false },
        { "nobody", With(("headcount", new NumberValue(0))), false },
        { "fewer than nobody", With(("headcount", new NumberValue(-3))), false },
        { "no provider", With(("provider", new TextValue(" "))), false },
        { "no date", Without("held-on"), false },
        { "no departments", Without("departments"), false },
        { "no description", Without("covered"), false },
        { "no head count", Without("headcount"), false },
        { "no name", Without("training"), false },
        { "with its agenda", With(("agenda", new FileValue("agenda.pdf", "aa"))), true },
        { "first day of the window", With() with { CompletedOn = Day("2023-01-01") }, true },
        { "the day before", With() with { CompletedOn = Day("2022-12-31") }, false },
        { "still to come", With() with { CompletedOn = HandIn.AddDays(1) }, false },
        { "older, as rolling credit", With() with { Kind = CreditKind.Rolling, CompletedOn = Day("2020-05-05"), Impact = "Still quoted." }, false },
    };

    [Theory]
    [MemberData(nameof(Situations), DisableDiscoveryEnumeration = true)]
    public void LiveTraining_EachSituation_EarnsFiveOrNothing(string situation, Claim claim, bool counts)
    {
        var assessment = Assess(Training, claim);

        Assert.True((counts, Pts(counts ? 5 : 0)) == (assessment.Counts, assessment.Points), situation);
    }

    private static Claim With(params (string Field, EvidenceValue Value)[] changed) =>
        Claim() with { Entries = [Entry([.. Complete.Where(known => changed.All(change => change.Field != known.Field)), .. changed])] };

    private static Claim Without(string field) => Claim() with { Entries = [Entry([.. Complete.Where(known => known.Field != field)])] };
}
