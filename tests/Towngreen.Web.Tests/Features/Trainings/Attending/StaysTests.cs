using CsCheck;
using Towngreen.Web.Features.Trainings.Attending;

namespace Towngreen.Web.Tests.Features.Trainings.Attending;

public sealed class StaysTests
{
    private static readonly DateTimeOffset Ten = new(2026, 3, 11, 14, 0, 0, TimeSpan.Zero);

    private static readonly Stay Session = Between(0, 120);

    public static TheoryData<string, int[], int> Situations() => new()
    {
        { "nothing", [], 0 },
        { "the whole session", [0, 120], 120 },
        { "early and late", [-15, 140], 120 },
        { "a gap", [0, 50, 60, 120], 110 },
        { "two devices", [0, 100, 20, 60], 100 },
        { "overlapping", [0, 70, 60, 120], 120 },
        { "the same twice", [0, 50, 0, 50], 50 },
        { "end to end", [0, 50, 50, 90], 90 },
        { "in any order", [80, 120, 0, 40], 80 },
        { "before only", [-30, 0], 0 },
        { "after only", [120, 150], 0 },
    };

    [Theory]
    [MemberData(nameof(Situations))]
    public void Union_EachSituation_CountsEveryMinuteOnce(string situation, int[] minutes, int expected)
    {
        var union = Stays.Union(minutes.Chunk(2).Select(pair => Between(pair[0], pair[1])), Session);

        Assert.True(expected == Stays.Total(union).TotalMinutes, situation);
    }

    [Theory]
    [InlineData(90, 75, true)]
    [InlineData(89, 75, false)]
    [InlineData(0, 0, true)]
    [InlineData(120, 100, true)]
    [InlineData(119, 100, false)]
    public void Reaches_Share_IsInclusive(int minutes, int share, bool present) =>
        Assert.Equal(present, Stays.Reaches(TimeSpan.FromMinutes(minutes), Session.Length, share));

    [Fact]
    public void Reaches_OneSecondShort_IsNot() => Assert.False(Stays.Reaches(TimeSpan.FromMinutes(90) - TimeSpan.FromSeconds(1), Session.Length, 75));

    [Fact]
    public void Union_AnyStays_HoldsExactlyTheMinutesOfEach()
    {
        var stay = Gen.Select(Gen.Int[-60, 180], Gen.Int[-60, 180]).Select((one, other) => Between(Math.Min(one, other), Math.Max(one, other)));
        stay.List[0, 8].Sample(stays =>
        {
            var union = Stays.Union(stays, Session);
            var naive = Enumerable.Range(0, 120).Count(minute => stays.Exists(one => one.From <= Ten.AddMinutes(minute) && Ten.AddMinutes(minute) < one.To));
            var separate = union.Zip(union.Skip(1)).All(pair => pair.First.To < pair.Second.From);
            return separate && Stays.Total(union).TotalMinutes == naive;
        });
    }

    private static Stay Between(int from, int to) => new(Ten.AddMinutes(from), Ten.AddMinutes(to));
}
