using Towngreen.Certification;
using Towngreen.Web.Features.Applications.AboutTown;
using static Towngreen.Web.Tests.Features.Applications.AboutTown.RiverTowns;

namespace Towngreen.Web.Tests.Features.Applications.AboutTown;

public sealed class FactMergeTests
{
    private static readonly Edition Edition = RiverTowns.Edition;

    [Fact]
    public void Merge_EachChangedAnother_TakesBothInTheEditionsOrder()
    {
        var merge = FactMerge.Of(
            Edition,
            started: [Chosen("class", "a"), Figure("energy", 2024, 10)],
            mine: [Chosen("class", "a"), Figure("energy", 2024, 10), Figure("energy", 2025, 9)],
            saved: [Chosen("class", "b"), Figure("energy", 2024, 10), Chosen("plan", "no")]);

        Assert.Empty(merge.Conflicts);
        Assert.Equal([Chosen("class", "b"), Chosen("plan", "no"), Figure("energy", 2025, 9), Figure("energy", 2024, 10)], merge.Answers);
    }

    [Fact]
    public void Merge_BothChangedTheSameToTheSame_IsNoConflict() =>
        Assert.Empty(FactMerge.Of(Edition, [], [Chosen("class", "b")], [Chosen("class", "b")]).Conflicts);

    [Fact]
    public void Merge_IChangedWhatTheyEmptied_IsAConflictThatShowsMine()
    {
        var merge = FactMerge.Of(Edition, [Chosen("class", "a")], [Chosen("class", "b")], []);

        Assert.Equal([("class", (int?)null)], merge.Conflicts.Keys);
        Assert.Equal([Chosen("class", "b")], merge.Answers);
    }

    [Fact]
    public void Merge_IEmptiedWhatTheyLeft_IsEmptied() =>
        Assert.Empty(FactMerge.Of(Edition, [Chosen("class", "a")], [], [Chosen("class", "a")]).Answers);
}
