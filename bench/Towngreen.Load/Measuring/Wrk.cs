using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Towngreen.Load.Measuring;

/// <param name="CpuMicroseconds">The server's processor time for each request: the steady figure.</param>
/// <param name="PerSecond">Requests answered.</param>
/// <param name="P99">In milliseconds, with sixteen people asking at once.</param>
internal sealed record Load(double CpuMicroseconds, double PerSecond, double P99);

/// <summary>Asks for one page over and over, from the other core.</summary>
internal static partial class Wrk
{
    private const string Core = "1";

    public static async Task<Load> RunAsync(Server server, MeasuredPage page, int seconds)
    {
        var start = new ProcessStartInfo("taskset") { RedirectStandardOutput = true };
        foreach (var argument in (string[])
            ["-c", Core, "wrk", "-t1", "-c16", $"-d{seconds}s", "--latency", "-H", $"Cookie: {page.Cookie}", new Uri(server.Address, page.Path).ToString()])
        {
            // A visitor without a cookie sends no header at all.
            if (page.Cookie.Length > 0 || (argument != "-H" && argument != "Cookie: "))
            {
                start.ArgumentList.Add(argument);
            }
        }

        var before = server.Used();
        using var wrk = Process.Start(start)!;
        var told = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var requests = Number(Requests().Match(told));
        if (requests == 0 || told.Contains("Non-2xx", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{page.Name} was not answered: {told}");
        }

        return new Load((server.Used() - before) / requests * 1e6, Number(PerSecond().Match(told)), Milliseconds(P99().Match(told)));
    }

    private static double Number(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    private static double Milliseconds(Match match) => Number(match) * match.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 };

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex P99();
}
