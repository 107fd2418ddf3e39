using System.Diagnostics;

namespace Towngreen.SeatFire;

/// <summary>A crowd in a process of its own, which can be killed as a power cut would.</summary>
internal sealed class CrowdProcess : IDisposable
{
    private readonly Process _process;

    private CrowdProcess(Process process) => _process = process;

    public static async Task<CrowdProcess> StartAsync(Site site)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        // Where the program is started as "dotnet seatfire.dll", the library comes first.
        string[] own = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(CrowdProcess).Assembly.Location] : [];
        foreach (var argument in (string[])[.. own, "crowd", site.Database, site.Data])
        {
            start.ArgumentList.Add(argument);
        }

        var crowd = new CrowdProcess(Process.Start(start)!);
        return await crowd.NextAsync() == Crowd.Ready ? crowd : throw new InvalidOperationException("The crowd did not come.");
    }

    /// <summary>Lets the people register, and waits until all are through, or kills the process after so many.</summary>
    /// <returns>The refusals.</returns>
    public async Task<IReadOnlyList<string>> RushAsync(string series, int from, int to, int? killAfter)
    {
        await _process.StandardInput.WriteLineAsync($"{series} {from} {to}");
        List<string> refusals = [];
        var entered = 0;
        while (await NextAsync() is { } line && line != Crowd.Done)
        {
            refusals.AddRange(line.StartsWith("refused", StringComparison.Ordinal) ? [line] : []);
            if (++entered == killAfter)
            {
                _process.Kill();
                await _process.WaitForExitAsync();
                return refusals;
            }
        }

        return _process.HasExited ? [.. refusals, $"The process ended with {_process.ExitCode}."] : refusals;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private async Task<string?> NextAsync() => await _process.StandardOutput.ReadLineAsync();
}
