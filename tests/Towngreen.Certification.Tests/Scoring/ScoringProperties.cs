using CsCheck;

namespace Towngreen.Certification.Tests;

public class ScoringProperties
{
    /// <summary>Where other claims lose or gain by it (a prerequisite, a share of a cap), what cites those may change too.</summary>
    [Fact]
    public void RemovingACountedClaim_AnyApplication_ChangesExactlyTheFindingsThatCiteIt() =>
        Gen.Select(RichProgram.AnyClaims, Gen.Int[0, 12]).Sample((claims, place) =>
        {
            var before = claims.Score();
            var counted = before.Claims.Where(claim => claim.Counts).ToList();
            if (counted.Count == 0)
            {
                return;
            }

            var removed = counted[place % counted.Count].Ref;
            var after = claims.Without(removed).Score();
            var affected = before.Claims.Where(claim => claim.Ref == removed || Earns(claim) != Earns(after.Find(claim.Ref)!)).Select(claim => claim.Ref).ToHashSet();
            var now = Findings(after);
            foreach (var (where, finding) in Findings(before))
            {
                var unchanged = now.TryGetValue(where, out var found) && finding == found;
                Assert.True(!unchanged || !finding.Claims.Contains(removed), $"{where} cites {removed} in vain: {finding}");
                Assert.True(unchanged || affected.Overlaps(finding.Claims), $"{where} without {removed}: {finding} became {found}");
            }
        });

    [Fact]
    public void AnotherClaim_AnyApplication_NeverMakesALevelWorse() =>
        Gen.Select(RichProgram.AnyClaims, Gen.Int[0, 12]).Sample((claims, place) =>
        {
            if (claims.Items.Count == 0)
            {
                return;
            }

            var (fewer, all) = (claims.Without(claims.Items[place % claims.Items.Count].Ref).Score(), claims.Score());

            Assert.True(fewer.AsClaimed.Points <= all.AsClaimed.Points);
            Assert.True(fewer.AsApproved.Points <= all.AsApproved.Points);
            Assert.All(fewer.AsClaimed.ByAction, action => Assert.True(action.Value <= all.AsClaimed.ByAction[action.Key]));
            Assert.All(Answers(fewer).Zip(Answers(all)), answer => Assert.True(answer.First.Status >= answer.Second.Status, $"{answer.First} became {answer.Second}"));
        });

    [Fact]
    public void Order_AnyApplication_NeverMatters() =>
        (from claims in RichProgram.AnyClaims from turned in Gen.Shuffle(claims.Items.ToArray()) select (claims, turned)).Sample(pair =>
            Assert.Equal(pair.claims.Score(), pair.claims.With(pair.turned).Score()));

    [Fact]
    public void Approved_AnyApplication_IsNeverMoreThanClaimed() =>
        RichProgram.AnyClaims.Sample(claims =>
        {
            var card = claims.Score();

            Assert.True(card.AsApproved.Points <= card.AsClaimed.Points);
            Assert.All(card.AsClaimed.ByCategory, category => Assert.True(card.AsApproved.ByCategory[category.Key] <= category.Value));
            Assert.All(card.AsApproved.ByAction, action => Assert.True(action.Value <= card.AsClaimed.ByAction[action.Key]));
            foreach (var (claimed, approved) in card.AsClaimed.Levels.Zip(card.AsApproved.Levels))
            {
                Assert.True(claimed.Finding.IsReached || approved.Finding.Status is FindingStatus.Unmet);
                Assert.True(!claimed.Finding.IsReached || approved.Finding.Status is not FindingStatus.Unmet);
            }
        });

    [Fact]
    public void Approving_AnyClaim_NeverLowersWhatIsApproved() =>
        Gen.Select(RichProgram.AnyClaims, Gen.Int[0, 12]).Sample((claims, place) =>
        {
            var items = claims.Items.Select((claim, index) => index == place ? claim with { Status = ClaimStatus.Approved } : claim);
            var (before, after) = (claims.Score().AsApproved, claims.With(items).Score().AsApproved);

            Assert.True(before.Points <= after.Points);
            Assert.All(before.Levels.Zip(after.Levels), level => Assert.True(level.First.Finding.Status >= level.Second.Finding.Status));
        });

    [Fact]
    public void Points_AnyApplication_AddUpTheSameEveryWay() =>
        RichProgram.AnyClaims.Sample(claims =>
        {
            var card = claims.Score();

            Assert.Equal(card.AsClaimed.Points.Value, card.Claims.Sum(claim => claim.Points.Value));
            Assert.Equal(card.AsApproved.Points.Value, card.Claims.Sum(claim => claim.ApprovedPoints.Value));
            Assert.Equal(card.AsClaimed.Points.Value, card.AsClaimed.ByCategory.Values.Sum(points => points.Value));
            Assert.Equal(card.AsClaimed.Points.Value, card.AsClaimed.ByAction.Values.Sum(points => points.Value));
        });

    /// <summary>Reasons are put together when somebody reads them, and scorecards are kept for everybody.</summary>
    [Fact]
    public void Reasons_ReadByManyAtOnce_AreTheSameForAll() =>
        RichProgram.AnyClaims.Sample(claims =>
        {
            var (shared, own) = (claims.Score(), claims.Score());

            Assert.True(Enumerable.Repeat(shared, 8).AsParallel().All(own.Equals));
            Assert.Equal(own.GetHashCode(), shared.GetHashCode());
        });

    [Fact]
    public void Findings_AnyApplication_HaveKnownCodesAndPlainFacts() =>
        RichProgram.AnyClaims.Sample(claims => Assert.All(Findings(claims.Score()).Values, finding =>
        {
            Assert.Contains(finding.Code, FindingCodes.Every);
            Assert.All(finding.Facts.Values, fact => Assert.True(fact is string or int or decimal or DateOnly or ValueList<string>));
        }));

    private static (bool, Points, Points) Earns(ClaimAssessment claim) => (claim.Counts, claim.Points, claim.ApprovedPoints);

    /// <summary>The answers to levels and designations, as claimed and as approved, and to hand-in.</summary>
    private static IEnumerable<Finding> Answers(Scorecard card) =>
        new[] { card.AsClaimed, card.AsApproved }.SelectMany(standing => standing.Levels.Concat(standing.Designations)).Select(level => level.Finding).Append(card.HandIn!);

    /// <summary>Every finding of a scorecard under the place where it stands.</summary>
    private static Dictionary<string, Finding> Findings(Scorecard card)
    {
        var found = new Dictionary<string, Finding>();
        foreach (var claim in card.Claims)
        {
            Add($"claim {claim.Ref}", claim.Finding);
        }

        foreach (var (name, standing) in new[] { ("claimed", card.AsClaimed), ("approved", card.AsApproved) })
        {
            foreach (var result in standing.Levels.Concat(standing.Designations))
            {
                Add($"{name} {result.Key}", result.Finding);
            }
        }

        Add("hand-in", card.HandIn!);
        foreach (var shared in card.DoubleCounts)
        {
            Add($"double {shared.Facts["kind"]} {shared.Facts["evidence"]}", shared);
        }

        return found;

        void Add(string where, Finding finding)
        {
            found.Add(where, finding);
            for (var part = 0; part < finding.Parts.Count; part++)
            {
                Add($"{where}.{part}", finding.Parts[part]);
            }
        }
    }
}
