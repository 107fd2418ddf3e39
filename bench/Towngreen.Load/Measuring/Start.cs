using System.Diagnostics;

namespace Towngreen.Load.Measuring;

/// <summary>How long a town hall waits for the first page after a restart, and what the server holds when nobody asks for anything.</summary>
internal static class Start
{
    private const int Times = 5;

    private const double MostSeconds = 2;

    private const double MostMegabytes = 250;

    private static readonly Uri Address = new("http://127.0.0.1:5682/");

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string data, string server)
    {
        List<double> starts = [];
        List<double> memories = [];
        for (var time = 0; time < Times; time++)
        {
            var watch = Stopwatch.StartNew();
            using var towngreen = Server.Towngreen(server, data, Address, core: null);
            await towngreen.UntilUpAsync("/");
            starts.Add(watch.Elapsed.TotalSeconds);
            await Task.Delay(Idle);
            memories.Add(towngreen.Memory());
        }

        var (start, memory) = (Median(starts), Median(memories));
        Console.WriteLine(FormattableString.Invariant($"First page after {start:0.00} s; idle with {memory:0} MB (medians of {Times})."));
        return start <= MostSeconds && memory <= MostMegabytes ? 0 : 1;
    }

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);
}
