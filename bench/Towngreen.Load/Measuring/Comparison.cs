using System.Text.Json;

namespace Towngreen.Load.Measuring;

/// <summary>Each page and its limit in turn, several times; the medians side by side.</summary>
internal static class Comparison
{
    /// <summary>Until the runtime has compiled for good what is asked for most.</summary>
    private const int WarmUp = 10;

    private static readonly Uri Own = new("http://127.0.0.1:5680/");

    private static readonly Uri Limits = new("http://127.0.0.1:5681/");

    public static async Task<int> RunAsync(string data, string server, int seconds, int rounds)
    {
        using var limit = Server.LimitOf(data, Limits);
        var pages = await PagesAsync(limit);
        using var towngreen = Server.Towngreen(server, data, Own);
        await towngreen.UntilUpAsync("/");
        var faults = 0;
        Console.WriteLine("| page | CPU of its limit | throughput of its limit | CPU per request | limit | requests/s | p99 | at least |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var page in pages)
        {
            await Wrk.RunAsync(towngreen, page, WarmUp);
            await Wrk.RunAsync(limit, page, WarmUp);
            List<Load> own = [], best = [];
            for (var round = 0; round < rounds; round++)
            {
                own.Add(await Wrk.RunAsync(towngreen, page, seconds));
                best.Add(await Wrk.RunAsync(limit, page, seconds));
            }

            faults += Tell(page, own, best) ? 0 : 1;
        }

        return faults;
    }

    /// <returns>Whether it keeps its promise.</returns>
    private static bool Tell(MeasuredPage page, List<Load> own, List<Load> best)
    {
        var (cpu, limit) = (Median(own, load => load.CpuMicroseconds), Median(best, load => load.CpuMicroseconds));
        var perSecond = Median(own, load => load.PerSecond);
        var ratio = limit / cpu;
        Console.WriteLine(FormattableString.Invariant(
            $"| {page.Name} | {ratio:0.00} | {perSecond / Median(best, load => load.PerSecond):0.00} | {cpu:0} µs | {limit:0} µs | {perSecond:0} | {Median(own, load => load.P99):0.0} ms | {(page.Least > 0 ? $"{page.Least:0.0}" : "")} |"));
        return ratio >= page.Least;
    }

    private static double Median(List<Load> loads, Func<Load, double> figure) => loads.Select(figure).Order().ElementAt(loads.Count / 2);

    private static async Task<IReadOnlyList<MeasuredPage>> PagesAsync(Server limit)
    {
        List<MeasuredPage> pages = [];
        while (await limit.Process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == Limit.Ready)
            {
                return pages;
            }

            pages.Add(JsonSerializer.Deserialize<MeasuredPage>(line)!);
        }

        throw new InvalidOperationException("The limits did not come up.");
    }
}
