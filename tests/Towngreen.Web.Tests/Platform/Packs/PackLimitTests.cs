using System.Diagnostics;
using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Packs.Reading;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Platform.Packs;

/// <summary>A pack comes from anyone: what is made to be large, deep or slow is refused before it costs anything.</summary>
public sealed class PackLimitTests
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>A generous multiple of what reading takes on an idle machine; a bomb takes minutes.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    public static TheoryData<string, string, string> Bombs { get; } = new()
    {
        { "lists in lists", Repeated("[", YamlTree.MaxLength - 1000), "data.too-deep" },
        { "maps in maps", Repeated("{a: ", YamlTree.MaxLength - 1000), "data.too-deep" },
        { "dashes", Repeated("- ", YamlTree.MaxLength - 1000), "data.too-deep" },
        { "questions", Repeated("? ", YamlTree.MaxLength - 1000), "data.too-deep" },
        { "many values", $"a: [{Repeated("1,", YamlTree.MaxLength - 1000)}]", "data.too-many-values" },
        { "a huge text", $"summary: {new string('x', YamlTree.MaxText + 1)}", "pack.text-too-long" },
        { "a huge key", $"{new string('x', 1000)}: 1", "data.unknown-key" },
        { "a huge file", Repeated("# nothing\n", Megabyte), "pack.yaml-too-long" },
        { "billion laughs", "a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]", "pack.alias" },
        { "the same key again and again", Repeated("a: 1\n", 50_000), "data.more-faults" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Read_Bomb_IsRefusedSoonAndBriefly(string name, string yaml, string code)
    {
        var watch = Stopwatch.StartNew();

        var (_, faults) = TinyPack.Read([new(TinyPack.Program, yaml)]);

        Assert.Contains(code, faults.Select(fault => fault.Code));
        Assert.True(watch.Elapsed < Soon, $"{name} took {watch.Elapsed}.");
        Assert.All(faults, fault => Assert.InRange(new Words().Say(fault.Code, fault.Data).Length + fault.Field!.Length, 1, 500));
        Assert.InRange(faults.Count, 1, FaultLog.Most + 1);
    }

    [Fact]
    public void Read_HeadingFullOfSpaces_IsReadSoon()
    {
        var watch = Stopwatch.StartNew();

        TinyPack.Read(TinyPack.With(TinyPack.Walk, "Once around the block.", "### a" + Repeated(" ", Megabyte / 2) + "x"));

        Assert.True(watch.Elapsed < Soon, $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("data.too-many-values", "[", "1,", "1]")]
    [InlineData("data.not-json", "", "[", "]")]
    public void ReadClaims_Bomb_IsRefused(string code, string before, string repeated, string after)
    {
        var json = $$"""{"claims": {{before}}{{Repeated(repeated, Megabyte)}}{{after}}}""";

        var reading = ClaimsJson.Read(json, Edition);

        Assert.Contains(code, reading.Errors.Select(error => error.Code));
    }

    private static Edition Edition => TinyPack.Read(TinyPack.Files).Pack!.Editions[0].Edition;

    private static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
}
