using System.Diagnostics;
using System.Text.Json;
using Towngreen.Testing;

namespace Towngreen.Browser.Tests.Tour;

/// <summary>The W3C's checker of markup, all pages in one run of Java.</summary>
internal sealed class NuChecker : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("towngreen-markup-");
    private readonly List<Visit> _visits = [];

    private static string Package => RepositoryRoot.Combine("node_modules", "vnu-jar");

    public static string Version => JsonDocument.Parse(File.ReadAllText(Path.Combine(Package, "package.json"))).RootElement.GetProperty("version").GetString()!;

    public async Task KeepAsync(Visit visit, string html)
    {
        await File.WriteAllTextAsync(FileOf(_visits.Count), html);
        _visits.Add(visit);
    }

    public async Task<IReadOnlyList<Fault>> RunAsync()
    {
        var start = new ProcessStartInfo("java") { RedirectStandardOutput = true };
        string[] arguments =
            ["-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", Path.Combine(Package, "build", "dist", "vnu.jar"), "--errors-only", "--stdout", "--exit-zero-always", "--format", "json", _folder.FullName];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        using var answer = await JsonDocument.ParseAsync(process.StandardOutput.BaseStream);
        await process.WaitForExitAsync();
        return [.. answer.RootElement.GetProperty("messages").EnumerateArray().Select(ToFault)];
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Fault ToFault(JsonElement message)
    {
        var place = int.Parse(Path.GetFileNameWithoutExtension(message.GetProperty("url").GetString()!), System.Globalization.CultureInfo.InvariantCulture);
        var extract = message.TryGetProperty("extract", out var found) ? found.GetString() : "";
        return new Fault(_visits[place], Check.Markup, $"{message.GetProperty("message").GetString()}\n    {extract?.ReplaceLineEndings(" ")}");
    }

    private string FileOf(int place) => Path.Combine(_folder.FullName, $"{place}.html");
}
