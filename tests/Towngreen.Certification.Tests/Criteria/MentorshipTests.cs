using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

/// <summary>
/// Action 8.5: five points for each action two towns worked on together, fifteen at most, active within three years, meant for the other
/// town. Whether it was meant, a person judges.
/// </summary>
public class MentorshipTests
{
    private static readonly Credit Mentoring = Credit() with
    {
        Points = new PointsPerEntry(Pts(5), Pts(15)),
        MaxEntries = 3,
        Evidence =
        [
            Field("partner", EvidenceType.Municipality), Field("action", EvidenceType.Action),
            Field("activity", EvidenceType.Choice) with
            {
                Options = [new("discussion", "Discussion"), new("staff-time", "Staff time"), new("conference", "Conference talk"), new("webinar", "Webinar")],
            },
            Field("active-on", EvidenceType.Date),
        ],
        Criteria =
        [
            new AcceptedChoice("activity", ["discussion", "staff-time"]), new ActiveWithin("active-on", 3), new DistinctEntries("action"),
            new JudgedByPerson("targeted", "Was it meant for this town?"),
        ],
    };

    private static readonly Edition Program = Edition([Action("act", "1", Mentoring), Action("trees"), Action("paths"), Action("books")]);

    public static TheoryData<string, Entry[], int> Situations() => new()
    {
        { "one action", [Work("trees")], 5 },
        { "two actions", [Work("trees"), Work("paths")], 10 },
        { "three actions", [Work("trees"), Work("paths"), Work("books")], 15 },
        { "a fourth action", [Work("trees"), Work("paths"), Work("books"), Work("act")], 15 },
        { "the same action twice", [Work("trees"), Work("trees")], 5 },
        { "the same action with two towns", [Work("trees"), Work("trees", partner: "bethel")], 5 },
        { "three actions with one town", [Work("trees"), Work("paths"), Work("books")], 15 },
        { "three actions with three towns", [Work("trees", partner: "avon"), Work("paths", partner: "bethel"), Work("books", partner: "canton")], 15 },
        { "a town of another state", [Work("trees", partner: "springfield-ma")], 5 },
        { "staff time", [Work("trees", "staff-time")], 5 },
        { "a conference talk", [Work("trees", "conference")], 0 },
        { "a webinar", [Work("trees", "webinar")], 0 },
        { "a webinar beside a real one", [Work("trees"), Work("paths", "webinar")], 5 },
        { "three years ago to the day", [Work("trees", on: "2023-04-24")], 5 },
        { "a day longer ago", [Work("trees", on: "2023-04-23")], 0 },
        { "on the day of hand-in", [Work("trees", on: "2026-04-24")], 5 },
        { "still to come", [Work("trees", on: "2026-04-25")], 0 },
        { "an action the program lacks", [Work("flying")], 0 },
        { "nothing at all", [], 0 },
    };

    [Theory]
    [MemberData(nameof(Situations), DisableDiscoveryEnumeration = true)]
    public void Mentorship_EachSituation_EarnsFiveForEachAction(string situation, Entry[] entries, int points)
    {
        var assessment = Program.Score(Claim() with { Entries = [.. entries] }).Claims[0];

        Assert.True(Pts(points) == assessment.Points, $"{situation}: {assessment.Points}");
    }

    [Theory]
    [InlineData(ClaimStatus.Claimed, FindingStatus.NeedsAPerson)]
    [InlineData(ClaimStatus.Returned, FindingStatus.NeedsAPerson)]
    [InlineData(ClaimStatus.Approved, FindingStatus.Met)]
    [InlineData(ClaimStatus.Declined, FindingStatus.Unmet)]
    public void Mentorship_InReview_IsSettledByAPerson(ClaimStatus status, FindingStatus expected) =>
        Assert.Equal(expected, Program.Score(Claim(status: status) with { Entries = [Work("trees")] }).Claims[0].Finding.Status);

    [Theory]
    [InlineData("2025-06-01", FindingCodes.WindowEarnedBefore, 0)]
    [InlineData("2024-02-03", FindingCodes.WindowPerhapsSameItem, 5)]
    public void Mentorship_Recertifying_TheSameOneIsNotNewAgain(string earned, string code, int points)
    {
        var history = new History(2026, [new("act", "main", Day(earned))]);

        var assessment = Scoring.Score(Program, new Claims([Claim() with { Entries = [Work("trees")] }], history), HandIn).Claims[0];

        Assert.Contains(code, assessment.Codes());
        Assert.Equal(Pts(points), assessment.Points);
    }

    private static Entry Work(string action, string activity = "discussion", string partner = "avon", string on = "2025-09-09") => Entry(
        ("partner", new MunicipalityValue(partner, partner)), ("action", new ActionValue(action)), ("activity", new ChoiceValue(activity)), ("active-on", new DateValue(Day(on))));
}
