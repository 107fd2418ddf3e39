using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class LevelTests
{
    private static readonly ValueList<Level> Levels =
    [
        new("bronze", "Bronze", new ActionEarned("trees")),
        new("silver", "Silver", new All([new HasLevel("bronze"), new ActionEarned("parks", "main")])),
        new("gold", "Gold", new All([new HoldsLevel("silver"), new ActionEarned("trees")])),
        new("platinum", "Platinum", new NotOffered()),
    ];

    private static readonly Edition Edition = Sample.Edition([Action("trees"), Action("parks", "1", Credit(), Credit("other"))], Levels);

    [Theory]
    [InlineData("", "Unmet Unmet")]
    [InlineData("trees", "Met Unmet")]
    [InlineData("parks", "Unmet Unmet")]
    [InlineData("trees parks", "Met Met")]
    public void HasLevel_SameClaims_ReachTheLowerLevelToo(string claimed, string statuses)
    {
        var card = Edition.Score([.. claimed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => Claim(key))]);

        Assert.Equal(statuses, string.Join(' ', card.AsClaimed.Levels.Take(2).Select(level => level.Finding.Status)));
        var lower = card.AsClaimed.Levels[1].Finding.Parts[0];
        Assert.Equal((FindingCodes.Level, "{level: bronze}"), (lower.Code, lower.Facts.ToString()));
        Assert.Equal(card.AsClaimed.Levels[0].Finding, lower.Parts[0]);
    }

    [Theory]
    [InlineData(null, FindingStatus.Unmet, "{level: silver}")]
    [InlineData("bronze", FindingStatus.Unmet, "{level: silver, held: bronze}")]
    [InlineData("silver", FindingStatus.Met, "{level: silver, held: silver}")]
    [InlineData("gold", FindingStatus.Met, "{level: silver, held: gold}")]
    [InlineData("sapphire", FindingStatus.Unmet, "{level: silver, held: sapphire}")]
    public void HoldsLevel_LevelOfThePast_IsThisOneOrHigher(string? held, FindingStatus status, string facts)
    {
        var claims = new Claims([Claim("trees")], new History(2026, [], held));

        var card = Scoring.Score(Edition, claims, HandIn);

        foreach (var standing in new[] { card.AsClaimed, card.AsApproved })
        {
            var finding = standing.Levels[2].Finding.Parts[0];
            Assert.Equal((FindingCodes.LevelHeld, status, facts), (finding.Code, finding.Status, finding.Facts.ToString()));
        }
    }

    [Fact]
    public void NotOffered_WhateverIsClaimed_IsUnmet()
    {
        var card = Edition.Score(Claim("trees", status: ClaimStatus.Approved), Claim("parks"));

        Assert.Equal((FindingCodes.LevelNotOffered, FindingStatus.Unmet), (card.AsClaimed.Levels[3].Finding.Code, card.AsApproved.Levels[3].Finding.Status));
        Assert.Equal("silver", card.AsClaimed.HighestLevel);
    }

    [Theory]
    [InlineData("main", FindingStatus.Met, "[parks/main] {action: parks, credit: main}")]
    [InlineData("other", FindingStatus.Unmet, "[] {action: parks, credit: main}")]
    public void ActionEarned_OneCredit_AsksForThatOne(string credit, FindingStatus status, string told)
    {
        var finding = Edition.Score(Claim("parks", credit)).AsClaimed.Levels[1].Finding.Parts[1];

        Assert.Equal((status, told), (finding.Status, $"{finding.Claims} {finding.Facts}"));
    }

    [Fact]
    public void HandIn_Asked_IsAnsweredOverWhatIsClaimed()
    {
        var edition = new Edition(Parts([Action()]) with { HandIn = new MinimumPoints(Pts(10)) });

        Assert.Null(Sample.Edition([Action()]).Score().HandIn);
        Assert.Equal(FindingStatus.Unmet, edition.Score().HandIn?.Status);
        Assert.Equal(FindingStatus.Met, edition.Score(Claim()).HandIn?.Status);
    }
}
