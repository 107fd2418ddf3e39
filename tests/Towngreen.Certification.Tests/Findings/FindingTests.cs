using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class FindingTests
{
    [Fact]
    public void Equals_ClaimsCitedByTheEngineAndByName_ComparesThem()
    {
        var engine = Sample.Edition([Action()], new MinimumPoints(Pts(1))).Score(Claim()).AsClaimed.Levels[0].Finding;
        var named = new Finding(FindingCodes.PointsMinimum, FindingStatus.Met) { Have = engine.Have, Need = 1, Claims = [Claim().Ref] };

        Assert.Equal(named, engine);
        Assert.Equal(named.GetHashCode(), engine.GetHashCode());
        Assert.True(Equals(named.Cited, engine.Cited));
        Assert.False(Equals(ClaimSet.None, engine.Cited));
        Assert.False(engine.Cited.Equals(null));
        Assert.NotEqual(named with { Claims = [] }, engine);
    }
}
