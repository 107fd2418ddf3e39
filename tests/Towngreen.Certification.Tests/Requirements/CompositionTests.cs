using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

/// <summary>Truth tables: each letter is one part. M met, P needs a person, A awaits review, U unmet.</summary>
public class CompositionTests
{
    private static readonly Credit Judged = Credit() with { Criteria = [new JudgedByPerson("why", "Why?")] };

    [Theory]
    [InlineData("MM", "M", "M")]
    [InlineData("MP", "P", "M")]
    [InlineData("PM", "P", "M")]
    [InlineData("PP", "P", "P")]
    [InlineData("MU", "U", "M")]
    [InlineData("UM", "U", "M")]
    [InlineData("PU", "U", "P")]
    [InlineData("UP", "U", "P")]
    [InlineData("UU", "U", "U")]
    public void AllAndAny_AsClaimed_AreTheWorstAndTheBest(string parts, string all, string any)
    {
        Assert.Equal(all, AsClaimed(parts, each => new All(each)));
        Assert.Equal(any, AsClaimed(parts, each => new Any(each)));
    }

    [Theory]
    [InlineData("MM", "M", "M")]
    [InlineData("MA", "A", "M")]
    [InlineData("AM", "A", "M")]
    [InlineData("AA", "A", "A")]
    [InlineData("MU", "U", "M")]
    [InlineData("AU", "U", "A")]
    [InlineData("UA", "U", "A")]
    [InlineData("UU", "U", "U")]
    public void AllAndAny_AsApproved_AreTheWorstAndTheBest(string parts, string all, string any)
    {
        Assert.Equal(all, AsApproved(parts, each => new All(each)));
        Assert.Equal(any, AsApproved(parts, each => new Any(each)));
    }

    [Theory]
    [InlineData("MMM", "M")]
    [InlineData("MMU", "M")]
    [InlineData("UMM", "M")]
    [InlineData("MPU", "P")]
    [InlineData("PUM", "P")]
    [InlineData("MPM", "M")]
    [InlineData("PPP", "P")]
    [InlineData("MUU", "U")]
    [InlineData("UPU", "U")]
    [InlineData("UUU", "U")]
    public void AtLeastTwo_AsClaimed_IsTheSecondBest(string parts, string expected) => Assert.Equal(expected, AsClaimed(parts, each => new AtLeast(2, each)));

    [Theory]
    [InlineData("MMA", "M")]
    [InlineData("MAU", "A")]
    [InlineData("AAU", "A")]
    [InlineData("AUU", "U")]
    [InlineData("MUU", "U")]
    public void AtLeastTwo_AsApproved_IsTheSecondBest(string parts, string expected) => Assert.Equal(expected, AsApproved(parts, each => new AtLeast(2, each)));

    [Theory]
    [InlineData(1, "M")]
    [InlineData(2, "P")]
    [InlineData(3, "U")]
    public void AtLeast_OneToAll_ReachesFromAnyToAll(int minimum, string expected) => Assert.Equal(expected, AsClaimed("UMP", each => new AtLeast(minimum, each)));

    [Fact]
    public void Composition_ItsParts_AreCountedAndCitedOnce()
    {
        Requirement both = new All([new MinimumPoints(Pts(1)), new ActionEarned("a"), new ActionEarned("b")]);
        var edition = Edition([Action("a"), Action("b")], both);

        var finding = edition.Score(Claim("a")).AsClaimed.Level();

        Assert.Equal((FindingCodes.All, 2m, 3m), (finding.Code, finding.Have, finding.Need));
        Assert.Equal([new ClaimRef("a", "main")], finding.Claims);
        Assert.Equal([FindingStatus.Met, FindingStatus.Met, FindingStatus.Unmet], finding.Parts.Select(part => part.Status));
    }

    private static string AsClaimed(string parts, Func<ValueList<Requirement>, Requirement> compose)
    {
        var (edition, claims) = Build(parts, compose);
        return Letter(edition.Score(claims).AsClaimed.Level());
    }

    private static string AsApproved(string parts, Func<ValueList<Requirement>, Requirement> compose)
    {
        var (edition, claims) = Build(parts, compose);
        return Letter(edition.Score(claims).AsApproved.Level());
    }

    private static (Edition Edition, ValueList<Claim> Claims) Build(string parts, Func<ValueList<Requirement>, Requirement> compose)
    {
        var keys = parts.Select((letter, place) => (Letter: letter, Key: $"{letter}{place}")).ToList();
        ValueList<ActionDefinition> actions = [.. keys.Select(part => Action(part.Key, "1", part.Letter == 'P' ? Judged : Credit()))];
        ValueList<Requirement> requirements = [.. keys.Select(part => new ActionEarned(part.Key))];
        var claimed = keys.Where(part => part.Letter != 'U');
        return (
            Edition(actions, compose(requirements)),
            [.. claimed.Select(part => Claim(part.Key, status: part.Letter == 'M' ? ClaimStatus.Approved : ClaimStatus.Claimed))]);
    }

    private static string Letter(Finding finding) => finding.Status switch
    {
        FindingStatus.Met => "M",
        FindingStatus.NeedsAPerson => "P",
        FindingStatus.AwaitingReview => "A",
        _ => "U",
    };
}
