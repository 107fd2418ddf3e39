using Towngreen.Certification;
using Towngreen.Web.Features.Applications.Evidence;

namespace Towngreen.Web.Tests.Features.Applications.Evidence;

public sealed class ClaimMergeTests
{
    private static readonly Claim Started = Claim("2025-01-01", ("what", "trees"), ("where", "park"));

    [Fact]
    public void Compare_EachChangedSomethingElse_SuggestsTheOneWhoDid()
    {
        var mine = Claim("2025-01-01", ("what", "forty trees"), ("where", "park"));
        var theirs = Claim("2025-02-02", ("what", "trees"), ("where", "park"));

        var differences = ClaimMerge.Compare(Started, mine, theirs);

        Assert.Equal(
            [(new ClaimPart(ClaimPart.Completed), (Side?)Side.Theirs), (new ClaimPart("what", 0), Side.Mine)],
            differences.Select(difference => (difference.Part, difference.Suggested)));
    }

    [Fact]
    public void Compare_BothChangedTheSame_SuggestsNobody()
    {
        var difference = Assert.Single(ClaimMerge.Compare(
            Started, Claim("2025-01-01", ("what", "a"), ("where", "park")), Claim("2025-01-01", ("what", "b"), ("where", "park"))));

        Assert.Equal((new TextValue("a"), new TextValue("b"), null), (difference.Mine, difference.Theirs, difference.Suggested));
    }

    [Fact]
    public void Compare_BothWroteTheSame_IsNoDifference()
    {
        var same = Claim("2025-03-03", ("what", "x"));

        Assert.Empty(ClaimMerge.Compare(Started, same, same));
    }

    [Fact]
    public void Compare_TheyRemovedAField_ShowsItAsGone()
    {
        var difference = Assert.Single(ClaimMerge.Compare(Started, Started, Claim("2025-01-01", ("what", "trees"))));

        Assert.Equal((new ClaimPart("where", 0), null, Side.Theirs), (difference.Part, difference.Theirs, difference.Suggested));
    }

    [Fact]
    public void Combine_ChosenParts_ComeFromMineAndTheRestFromTheirs()
    {
        var mine = Claim("2025-05-05", ("what", "mine"), ("who", "me"));
        var theirs = Claim("2025-06-06", ("what", "theirs"), ("where", "park"));

        var merged = ClaimMerge.Combine(theirs, mine, new HashSet<ClaimPart> { new("what", 0), new("who", 0), new("where", 0) });

        Assert.Equal(Claim("2025-06-06", ("what", "mine"), ("who", "me")), merged);
    }

    [Fact]
    public void Combine_EveryDifferenceMine_IsMine()
    {
        var mine = Claim("2025-05-05", ("what", "mine"));
        var theirs = Claim("2025-06-06", ("what", "theirs"), ("where", "park"));
        var parts = ClaimMerge.Compare(Started, mine, theirs).Select(difference => difference.Part).ToHashSet();

        Assert.Equal(mine, ClaimMerge.Combine(theirs, mine, parts));
    }

    private static Claim Claim(string day, params (string Field, string Text)[] values) => new()
    {
        Action = "action",
        Credit = "credit",
        CompletedOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
        Entries = [new Entry([.. values.Select(value => new KeyValuePair<string, EvidenceValue>(value.Field, new TextValue(value.Text)))])],
    };
}
