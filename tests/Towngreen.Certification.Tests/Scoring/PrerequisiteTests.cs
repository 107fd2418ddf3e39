using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class PrerequisiteTests
{
    private static readonly Edition Edition = Sample.Edition(
    [
        Action("late", "1", Credit() with { Requires = [new("middle", "main")] }),
        Action("middle", "1", Credit() with { Requires = [new("early")] }),
        Action("early", "1", Credit("one"), Credit("two") with { Criteria = [new JudgedByPerson("why", "Why?")] }),
    ]);

    [Theory]
    [InlineData("early/one", FindingStatus.Met)]
    [InlineData("early/two", FindingStatus.Met)]
    [InlineData("late/main", FindingStatus.Unmet)]
    [InlineData("middle/main", FindingStatus.Unmet)]
    public void Prerequisite_OtherClaim_LetsTheClaimCount(string other, FindingStatus status)
    {
        var claims = new[] { Of(other, ClaimStatus.Approved), Claim("middle", status: ClaimStatus.Approved) }.DistinctBy(claim => claim.Ref);

        var assessment = Edition.Score([.. claims]).Find(new("middle", "main"))!;

        var asked = assessment.Find(FindingCodes.Prerequisite);
        Assert.Equal((status, "{action: early}"), (asked.Status, asked.Facts.ToString()));
        Assert.Equal(status is FindingStatus.Met ? $"[middle/main, {other}]" : "[middle/main]", asked.Claims.ToString());
        Assert.Equal(asked.Claims, assessment.Finding.Claims);
        Assert.Equal((status is FindingStatus.Met, status is FindingStatus.Met ? Pts(10) : Pts(0)), (assessment.Counts, assessment.ApprovedPoints));
    }

    [Fact]
    public void Prerequisite_OnlyClaimed_AwaitsReviewAndCountsAsClaimedAlone()
    {
        var card = Edition.Score(Claim("early", "one"), Claim("middle", status: ClaimStatus.Approved));

        var assessment = card.Find(new("middle", "main"))!;
        Assert.Equal((FindingStatus.AwaitingReview, true), (assessment.Finding.Status, assessment.Counts));
        Assert.Equal((Pts(10), Pts(0)), (assessment.Points, assessment.ApprovedPoints));
        Assert.Equal((Pts(20), Pts(0)), (card.AsClaimed.Points, card.AsApproved.Points));
    }

    [Theory]
    [InlineData("late middle early/one", 30)]
    [InlineData("late middle", 0)]
    [InlineData("late early/one", 10)]
    public void Prerequisite_Chain_CountsFromItsBeginning(string claimed, int points)
    {
        var card = Edition.Score([.. claimed.Split(' ').Select(part => Of(part))]);

        Assert.Equal(Pts(points), card.AsClaimed.Points);
    }

    [Theory]
    [InlineData("early", "gone", true)]
    [InlineData("late", "main", false)]
    public void Prerequisite_EarnedBefore_IsThere(string action, string credit, bool counts)
    {
        var history = new History(null, [new EarnedCredit(action, credit, Lately)]);

        var assessment = Scoring.Score(Edition, new Claims([Claim("middle", status: ClaimStatus.Approved), Claim("early", "one")], history), HandIn).Claims[0];

        Assert.Equal((counts ? FindingStatus.Met : FindingStatus.AwaitingReview, counts ? 1 : 2), (assessment.Finding.Status, assessment.Finding.Claims.Count));
    }

    [Fact]
    public void Prerequisite_NamedCredit_IsToldAndAsksForThatOne()
    {
        var asked = Edition.Score(Claim("late")).Claims[0].Find(FindingCodes.Prerequisite);

        Assert.Equal("{action: middle, credit: main}", asked.Facts.ToString());
    }

    [Fact]
    public void Prerequisite_ThatNeedsAPerson_MakesWhatRestsOnItNeedAPersonToo()
    {
        var edition = new Edition(Edition.Parts with { Levels = [new("level", "Level", new ActionEarned("middle"))] });

        Assert.Equal(FindingStatus.NeedsAPerson, edition.Score(Claim("middle"), Claim("early", "two")).AsClaimed.Level().Status);
        Assert.Equal(FindingStatus.Met, edition.Score(Claim("middle"), Claim("early", "one")).AsClaimed.Level().Status);
    }

    [Fact]
    public void Tier_LackingWhatItRequires_LeavesTheNextLowerOne()
    {
        var edition = Tiered(new(10, Pts(3)), new(20, Pts(6)) { Requires = [new("early")] }, new(30, Pts(9)) { Requires = [new("early", "two")] });

        Assert.Equal("3 3/9 Unmet Unmet", Earned(edition, Share(35)));
        Assert.Equal("3 3/6 Unmet", Earned(edition, Share(20)));
        Assert.Equal("3", Earned(edition, Share(10)));
        Assert.Equal("6 6/9 AwaitingReview Unmet", Earned(edition, Share(35), Claim("early", "one")));
        Assert.Equal("9 9/9 Met Met", Earned(edition, Share(35), Claim("early", "two", ClaimStatus.Approved)));
    }

    [Fact]
    public void Tier_OnlyLockedOnesReached_CountsAndEarnsNothing()
    {
        var edition = Tiered(new Tier(10, Pts(3)) { Requires = [new("early")] });

        var assessment = edition.Score(Share(10)).Claims[0];

        Assert.Equal((true, Pts(0)), (assessment.Counts, assessment.Points));
        Assert.Equal("[late/main]", assessment.Finding.Claims.ToString());
        Assert.Equal("[late/main, early/one]", edition.Score(Share(10), Claim("early", "one")).Claims[0].Finding.Claims.ToString());
    }

    [Fact]
    public void Tier_WithinTheBestOf_IsExplainedToo()
    {
        var edition = Ruled(rule => new BestOf([new FixedPoints(Pts(1)), rule]), new Tier(10, Pts(3)) { Requires = [new("early")] });

        Assert.Equal("1 1/3 Unmet", Earned(edition, Share(10)));
    }

    private static Edition Tiered(params ValueList<Tier> tiers) => Ruled(rule => rule, tiers);

    private static Edition Ruled(Func<TieredPoints, PointsRule> points, params ValueList<Tier> tiers)
    {
        var credit = Credit() with { Points = points(new TieredPoints("share", tiers)), Evidence = [Field("share", EvidenceType.Number)] };
        return Sample.Edition([Action("late", "1", credit), Edition.ActionByKey("early")]);
    }

    private static Claim Share(int share) => Claim("late") with { Entries = [Entry(("share", new NumberValue(share)))] };

    /// <summary>Points, and where a tier requires something: have/need and how far each of it is.</summary>
    private static string Earned(Edition edition, params ValueList<Claim> claims)
    {
        var assessment = edition.Score(claims).Claims[0];
        var tier = assessment.Findings.FirstOrDefault(finding => finding.Code == FindingCodes.PointsTierRequires);
        return tier is null ? $"{assessment.Points}" : $"{assessment.Points} {tier.Have}/{tier.Need} {string.Join(' ', tier.Parts.Select(part => part.Status))}";
    }

    private static Claim Of(string named, ClaimStatus status = ClaimStatus.Claimed) =>
        named.Split('/') is [var action, var credit] ? Claim(action, credit, status) : Claim(named, status: status);
}
