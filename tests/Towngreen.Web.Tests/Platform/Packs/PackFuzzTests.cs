using System.Diagnostics;
using System.Globalization;
using Towngreen.Web.Platform.Packs.Reading;
using Towngreen.Web.Tests.Platform.Packs.Fuzzing;

namespace Towngreen.Web.Tests.Platform.Packs;

/// <summary>
/// Whatever happens to a pack or to a file of claims, reading it gives something or faults. <c>eng/fuzz</c> asks for more inputs through the
/// environment, and measures each; a share of <c>./test</c> depends on no clock.
/// </summary>
public sealed class PackFuzzTests(ITestOutputHelper output)
{
    private const long MostBytes = 64L * Bombs.Megabyte;
    private const int Tries = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);
    private static readonly int Inputs = Setting("TOWNGREEN_FUZZ_INPUTS", 1_500);
    private static readonly int FirstSeed = Setting("TOWNGREEN_FUZZ_SEED", 1);
    private static readonly bool IsMeasured = Environment.GetEnvironmentVariable("TOWNGREEN_FUZZ_INPUTS") is { Length: > 0 };

    [Fact]
    public void Read_AnyInput_GivesSomethingOrFaults()
    {
        List<string> failures = [];
        var (slowest, largest) = (TimeSpan.Zero, 0L);
        for (var seed = FirstSeed; seed < FirstSeed + Inputs; seed++)
        {
            var input = FuzzInput.Draw(seed);
            try
            {
                Assert.InRange(input.Read(), 0, FaultLog.Most + 1);
                if (IsMeasured)
                {
                    var (time, bytes) = Cost(input);
                    (slowest, largest) = (Longer(slowest, time), Math.Max(largest, bytes));
                    if (time > Longest || bytes > MostBytes)
                    {
                        failures.Add($"{input.Told} {input.Length} characters: {time.TotalMilliseconds:0} ms, {bytes / Bombs.Megabyte} MB");
                    }
                }
            }
            catch (Exception thrown)
            {
                failures.Add($"{input.Told} {thrown}");
            }
        }

        output.WriteLine($"{Inputs} inputs from seed {FirstSeed}: {failures.Count} failures" + (IsMeasured ? $", at most {slowest.TotalMilliseconds:0} ms and {largest / Bombs.Megabyte} MB" : ""));
        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(20)));
    }

    [Theory]
    [InlineData(TinyPack.Walk)]
    [InlineData(TinyPack.Edition)]
    [InlineData(TinyPack.Program)]
    public void Read_EmptyMap_IsAFault(string file)
    {
        var (_, faults) = TinyPack.Read(TinyPack.Files.ToDictionary(pair => pair.Key, pair => pair.Key != file ? pair.Value : file == TinyPack.Walk ? "---\n---\n" : "# nothing\n"));

        Assert.Contains(("data.not-a-map", file), faults.Select(fault => (fault.Code, fault.File)));
    }

    [Fact]
    public void Read_MoreFaultsThanAreKept_StillSeesThoseInTheEdition()
    {
        var files = TinyPack.Files.ToDictionary();
        files[TinyPack.Program] = string.Concat(Enumerable.Range(0, FaultLog.Most + 1).Select(key => $"k{key}: 1\n"));
        files[TinyPack.Ride] = files[TinyPack.Ride].Replace("category: \"1\"", "category: []", StringComparison.Ordinal);

        var (pack, faults) = TinyPack.Read(files);

        Assert.Empty(pack!.Editions);
        Assert.Equal(FaultLog.Most + 1, faults.Count);
    }

    /// <summary>
    /// Time and memory for a megabyte, for any input up to that size. Other work on the machine makes a reading slower and never faster, so the
    /// best of several tries counts, and of each the processor's time where the clock's is longer; all that was allocated is more than was ever held.
    /// </summary>
    private static (TimeSpan Time, long Bytes) Cost(FuzzInput input)
    {
        var megabytes = Math.Max(1, input.Length / (double)Bombs.Megabyte);
        var (best, bytes) = (TimeSpan.MaxValue, 0L);
        for (var attempt = 0; attempt < Tries && (attempt == 0 || best > Longest); attempt++)
        {
            var (before, busy, watch) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            input.Read();
            best = Shorter(best, Shorter(watch.Elapsed, Environment.CpuUsage.TotalTime - busy) / megabytes);
            bytes = (long)((GC.GetAllocatedBytesForCurrentThread() - before) / megabytes);
        }

        return (best, bytes);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
