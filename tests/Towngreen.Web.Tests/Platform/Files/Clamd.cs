using System.Diagnostics;

namespace Towngreen.Web.Tests.Platform.Files;

/// <summary>The real scanner with one signature of our own: it knows nothing of the world's viruses, and needs no download.</summary>
internal sealed class Clamd : IDisposable
{
    public const string Harmful = "TOWNGREEN-HARMLESS-SCANNER-TEST-PHRASE";

    private const string Program = "/usr/sbin/clamd";

    private readonly string _folder = Directory.CreateTempSubdirectory("towngreen-clamd-").FullName;
    private Process? _process;

    public Uri Address => new($"unix://{Path.Combine(_folder, "clamd.ctl")}");

    /// <remarks>Where it is not installed, the running test is reported as skipped.</remarks>
    public static async Task<Clamd> StartAsync(CancellationToken cancel)
    {
        Assert.SkipUnless(File.Exists(Program), "clamd is not installed: apt-get install clamav-daemon.");
        var clamd = new Clamd();
        await clamd.BeginAsync(cancel);
        return clamd;
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task BeginAsync(CancellationToken cancel)
    {
        var settings = Path.Combine(_folder, "clamd.conf");
        await File.WriteAllTextAsync(Path.Combine(_folder, "towngreen.ndb"), $"Towngreen.Test:0:*:{Convert.ToHexStringLower(System.Text.Encoding.ASCII.GetBytes(Harmful))}\n", cancel);
        await File.WriteAllTextAsync(settings, $"LocalSocket {Address.AbsolutePath}\nDatabaseDirectory {_folder}\nTemporaryDirectory {_folder}\nForeground yes\n", cancel);
        _process = Process.Start(new ProcessStartInfo(Program, ["-c", settings]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        while (!File.Exists(Address.AbsolutePath))
        {
            Assert.False(_process.HasExited, "clamd did not start.");
            await Task.Delay(50, cancel);
        }
    }
}
