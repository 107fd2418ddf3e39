namespace Towngreen.Certification.Tests.RandomPrograms;

public sealed class RandomProgramTests
{
    [Fact]
    public void Draw_ThousandApplications_MeetEveryFinding()
    {
        var met = Enumerable.Range(1, 1000).SelectMany(Findings).Select(finding => finding.Code);

        Assert.Equal([], FindingCodes.Every.Except(met));
    }

    [Fact]
    public void Draw_SameSeed_IsTheSameApplication() => Assert.Equal(Findings(7), Findings(7));

    private static IEnumerable<Finding> Findings(int seed)
    {
        var chance = new Chance(seed);
        var edition = RandomEdition.Draw(chance);
        var (claims, asOf) = RandomApplication.Draw(chance, edition);
        var card = Scoring.Score(edition, claims, asOf);
        List<Finding> top = [.. card.Claims.Select(claim => claim.Finding), .. card.AsApproved.Levels.Select(level => level.Finding), .. card.Facts, .. card.DoubleCounts];
        return top.SelectMany(finding => finding.SelfAndParts());
    }
}
