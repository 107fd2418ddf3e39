using System.Diagnostics;
using System.Globalization;

namespace Towngreen.Load.Measuring;

/// <summary>A process that answers requests, on one core, and what it has used of it.</summary>
internal sealed class Server : IDisposable
{
    public const string Core = "0";

    /// <summary>The kernel counts a process's time in hundredths of a second.</summary>
    private const double Ticks = 100;

    private readonly Process _process;

    private Server(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public Process Process => _process;

    /// <summary>Brings the cookies it is told to bring, follows nothing.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    /// <summary>The published application over a data folder.</summary>
    public static Server Towngreen(string server, string data, Uri address, string? core = Core)
    {
        var installation = Site.InstallationIn(data);
        return Run(address, core, [server, "serve", "--data", data, "--programs", installation.Programs, "--demonstration", "--urls", address.ToString().TrimEnd('/')]);
    }

    public static Server LimitOf(string data, Uri address) => Run(address, Core, [typeof(Server).Assembly.Location, "limit", data, address.ToString()]);

    /// <summary>Processor time since it started, in seconds.</summary>
    public double Used()
    {
        var fields = File.ReadAllText($"/proc/{_process.Id}/stat").Split(") ")[1].Split(' ');
        return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / Ticks;
    }

    /// <summary>What it holds in memory, in MB.</summary>
    public double Memory()
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    public async Task UntilUpAsync(string path)
    {
        while (!_process.HasExited)
        {
            try
            {
                using var response = await Client.GetAsync(new Uri(Address, path));
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            // Seldom enough that asking takes no part of the processor that the start needs.
            await Task.Delay(25);
        }

        throw new InvalidOperationException($"The server at {Address} ended with {_process.ExitCode}.");
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static Server Run(Uri address, string? core, IEnumerable<string> command)
    {
        string[] pinned = core is null ? [] : ["taskset", "-c", core];
        string[] all = [.. pinned, Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", .. command];
        var start = new ProcessStartInfo(all[0]) { RedirectStandardOutput = true };
        foreach (var argument in all[1..])
        {
            start.ArgumentList.Add(argument);
        }

        return new Server(Process.Start(start)!, address);
    }
}
