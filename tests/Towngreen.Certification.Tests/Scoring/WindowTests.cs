using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class WindowTests
{
    [Theory]
    [InlineData("2022-12-31", FindingCodes.WindowTooOld, FindingStatus.Unmet)]
    [InlineData("2023-01-01", FindingCodes.WindowNew, FindingStatus.Met)]
    [InlineData("2026-04-23", FindingCodes.WindowNew, FindingStatus.Met)]
    [InlineData("2026-04-24", FindingCodes.WindowNew, FindingStatus.Met)]
    [InlineData("2026-04-25", FindingCodes.WindowNotCompleted, FindingStatus.Unmet)]
    [InlineData(null, FindingCodes.WindowNoDate, FindingStatus.Unmet)]
    public void NewCredit_CompletionAtEdges_CountsInsideTheWindow(string? completed, string code, FindingStatus status)
    {
        var assessment = Assess(Credit(), Claim() with { CompletedOn = completed is null ? null : Day(completed) });

        Assert.Equal(status, assessment.Find(code).Status);
        Assert.Equal(status is FindingStatus.Met, assessment.Counts);
        Assert.Equal(Pts(assessment.Counts ? 10 : 0), assessment.Points);
    }

    [Theory]
    [InlineData("2026-12-31", "2023-01-01", FindingCodes.WindowNew)]
    [InlineData("2027-01-01", "2023-01-01", FindingCodes.WindowTooOld)]
    [InlineData("2027-01-01", "2024-01-01", FindingCodes.WindowNew)]
    public void NewCredit_YearTurns_MovesTheWindowAYear(string asOf, string completed, string code) =>
        Assert.Contains(code, Assess(Credit(), Claim() with { CompletedOn = Day(completed) }, asOf: Day(asOf)).Codes());

    [Fact]
    public void NewCredit_InsideTheWindow_SaysWhichDays()
    {
        var window = Assess(Credit(), Claim()).Find(FindingCodes.WindowNew);

        Assert.Equal([new("completed", Lately), new("from", Day("2023-01-01")), new("to", HandIn)], window.Facts);
        Assert.Equal([new ClaimRef("act", "main")], window.Claims);
    }

    [Fact]
    public void NewCredit_TooOldAndNeverRolling_IsClosed()
    {
        var assessment = Assess(Credit() with { AllowsRolling = false }, Claim() with { CompletedOn = Day("2022-12-31") });

        Assert.Equal(FindingStatus.Unmet, assessment.Find(FindingCodes.WindowClosed).Status);
    }

    [Theory]
    [InlineData("2015-03-01", "Still in force", true, FindingCodes.RollingImpact, FindingStatus.NeedsAPerson)]
    [InlineData("2025-06-01", "Still in force", true, FindingCodes.RollingImpact, FindingStatus.NeedsAPerson)]
    [InlineData("2026-04-24", "Still in force", true, FindingCodes.RollingImpact, FindingStatus.NeedsAPerson)]
    [InlineData("2026-04-25", "Still in force", true, FindingCodes.WindowNotCompleted, FindingStatus.Unmet)]
    [InlineData("2015-03-01", " ", true, FindingCodes.RollingNoImpact, FindingStatus.Unmet)]
    [InlineData("2015-03-01", null, true, FindingCodes.RollingNoImpact, FindingStatus.Unmet)]
    [InlineData("2015-03-01", "Still in force", false, FindingCodes.RollingNotAllowed, FindingStatus.Unmet)]
    [InlineData(null, "Still in force", true, FindingCodes.WindowNoDate, FindingStatus.Unmet)]
    public void RollingCredit_EachSituation_NeedsAPersonOrIsRefused(string? completed, string? impact, bool allowed, string code, FindingStatus status)
    {
        var claim = Claim() with { Kind = CreditKind.Rolling, CompletedOn = completed is null ? null : Day(completed), Impact = impact };

        var assessment = Assess(Credit() with { AllowsRolling = allowed }, claim);

        Assert.Equal(status, assessment.Find(code).Status);
        Assert.Equal(status, assessment.Finding.Status);
    }

    [Fact]
    public void RollingCredit_Approved_IsSettled()
    {
        var claim = Claim(status: ClaimStatus.Approved) with { Kind = CreditKind.Rolling, CompletedOn = Day("2015-03-01"), Impact = "Still in force" };

        Assert.Equal(FindingStatus.Met, Assess(Credit(), claim).Find(FindingCodes.RollingImpact).Status);
    }

    [Theory]
    [InlineData(2026, "2025-06-01", "act", "main", FindingCodes.WindowEarnedBefore, FindingStatus.Unmet)]
    [InlineData(2026, "2024-02-03", "act", "main", FindingCodes.WindowPerhapsSameItem, FindingStatus.NeedsAPerson)]
    [InlineData(2026, "2025-06-01", "act", "other", FindingCodes.WindowNew, FindingStatus.Met)]
    [InlineData(2026, "2025-06-01", "other", "main", FindingCodes.WindowNew, FindingStatus.Met)]
    [InlineData(2027, "2025-06-01", "act", "main", FindingCodes.WindowNew, FindingStatus.Met)]
    [InlineData(2025, "2025-06-01", "act", "main", FindingCodes.WindowNew, FindingStatus.Met)]
    [InlineData(null, "2025-06-01", "act", "main", FindingCodes.WindowNew, FindingStatus.Met)]
    public void Recertification_EarnedBefore_IsNewOnlyOutsideTheYearOfExpiration(
        int? expires, string completed, string action, string credit, string code, FindingStatus status)
    {
        var history = new History(expires, [new(action, credit, Day(completed))]);

        var assessment = Assess(Credit(), Claim(), history);

        Assert.Equal(status, assessment.Find(code).Status);
        Assert.Equal(status, assessment.Finding.Status);
    }

    [Theory]
    [InlineData("2026-04-24", 2026, CreditKind.New, "2025-06-01", FindingStatus.Unmet)]
    [InlineData("2026-04-24", 2026, CreditKind.New, "2025-06-02", FindingStatus.NeedsAPerson)]
    [InlineData("2026-04-24", 2026, CreditKind.Rolling, "2025-06-01", FindingStatus.NeedsAPerson)]
    [InlineData("2026-01-01", 2026, CreditKind.New, "2025-06-01", FindingStatus.Unmet)]
    [InlineData("2026-12-31", 2026, CreditKind.New, "2025-06-01", FindingStatus.Unmet)]
    [InlineData("2027-01-01", 2026, CreditKind.New, "2025-06-01", FindingStatus.Met)]
    [InlineData("2025-12-31", 2026, CreditKind.New, "2025-06-01", FindingStatus.Met)]
    [InlineData("2025-12-31", 2025, CreditKind.New, "2025-06-01", FindingStatus.Unmet)]
    public void Recertification_YearOfExpiration_IsTheYearOfHandIn(string asOf, int expires, CreditKind kind, string earned, FindingStatus status)
    {
        var history = new History(expires, [new("act", "main", Day(earned))]);

        var assessment = Assess(Credit(), Claim() with { Kind = kind, Impact = "Still in force" }, history, Day(asOf));

        Assert.Equal(status, assessment.Finding.Status);
    }

    /// <summary>A program that counts work of any time, or of the last years, asks for it to stand and not to be new: its towns recertify with it.</summary>
    [Fact]
    public void Recertification_WindowWithoutCertificationYears_CountsAgain()
    {
        var history = new History(2026, [new("act", "main", Day("2025-06-01"))]);

        Assert.All<CreditWindow>(
            [new AnyTime(), new YearsBack(5)],
            window => Assert.Equal(FindingStatus.Met, Assess(Credit() with { Window = window }, Claim(), history).Find(FindingCodes.WindowNew).Status));
    }

    [Fact]
    public void Recertification_EarnedTwice_LooksAtEveryCompletionAndNamesTheLatest()
    {
        var history = new History(2026, [new("act", "main", Day("2024-02-03")), new("act", "main", Day("2023-05-06"))]);

        Assert.Equal(Day("2024-02-03"), Assess(Credit(), Claim(), history).Find(FindingCodes.WindowPerhapsSameItem).Facts["earlier"]);
        Assert.Contains(FindingCodes.WindowEarnedBefore, Assess(Credit(), Claim() with { CompletedOn = Day("2023-05-06") }, history).Codes());
    }

    [Fact]
    public void Recertification_SameItemAsRolling_IsJudgedByItsImpact()
    {
        var history = new History(2026, [new("act", "main", Lately)]);

        var assessment = Assess(Credit(), Claim() with { Kind = CreditKind.Rolling, Impact = "Still in force" }, history);

        Assert.Equal(FindingStatus.NeedsAPerson, assessment.Find(FindingCodes.RollingImpact).Status);
    }

    [Fact]
    public void Recertification_PerhapsSameItemApproved_IsSettled()
    {
        var history = new History(2026, [new("act", "main", Day("2024-02-03"))]);

        Assert.Equal(FindingStatus.Met, Assess(Credit(), Claim(status: ClaimStatus.Approved), history).Finding.Status);
    }

    [Fact]
    public void NoLongerNewIn_CreditsEarnedBefore_AreThoseOfYearlyWindowsTheEditionHas()
    {
        var again = Credit("again") with { Window = new AnyTime() };
        var history = new History(2026, [new("act", "main", Lately), new("act", "again", Lately), new("act", "gone", Lately)]);

        Assert.Equal([history.Earned[0]], history.NoLongerNewIn(Edition([Action("act", "1", Credit(), again)])));
    }
}
