using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Towngreen.Web.Composition;

namespace Towngreen.KillFire;

/// <summary>The server in a process of its own, which can be killed as a power cut would.</summary>
internal sealed class Server : IDisposable
{
    private const string Ready = "ready";

    private readonly Process _process;

    private Server(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<Server> StartAsync(Site site, int mailPort)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // Where the program is started as "dotnet killfire.dll", the library comes first.
        string[] own = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Server).Assembly.Location] : [];
        foreach (var argument in (string[])[.. own, "serve", site.Database, site.Data, Text(port), Text(mailPort)])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == Ready)
            {
                return new Server(process, new Uri($"http://127.0.0.1:{port}"));
            }
        }

        throw new InvalidOperationException($"The server did not start: {process.ExitCode}.");
    }

    /// <summary>What the process itself does.</summary>
    public static async Task<int> ServeAsync(Site site, int port, int mailPort)
    {
        await using var app = site.Build(["--Mail:Host=127.0.0.1", $"--Mail:Port={mailPort}"], $"http://127.0.0.1:{port}");
        await TowngreenHost.PrepareAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        await Console.Out.WriteLineAsync(Ready);
        await app.WaitForShutdownAsync();
        return 0;
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
