using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using Towngreen.Testing;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Hostile;

/// <summary>
/// Every bad file is refused with words that say what to do, or kept and served so that it does no harm. <c>eng/bad-files</c> asks for more
/// of them through the environment, and measures memory; a share of <c>./test</c> depends on no measure.
/// </summary>
public sealed class BadFileTests(ITestOutputHelper output)
{
    private const string Variable = "TOWNGREEN_BAD_FILES";
    private const int MostGrowth = 100;
    private const int WarmUp = 60;

    private static readonly bool IsMeasured = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };
    private static readonly int Files = IsMeasured ? int.Parse(Environment.GetEnvironmentVariable(Variable)!, CultureInfo.InvariantCulture) : 110;
    private static readonly string[] Types = [.. new[] { "a.pdf", "a.docx", "a.xlsx", "a.pptx", "a.jpg", "a.png", "a.csv", "a.txt" }.Select(name => FileKinds.Evidence.Claimed(name)!.ContentType)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_BadFile_IsRefusedWithWordsOrKeptInert()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var browser = await app.BrowserOfAsync(town.Contact);
        List<string> failures = [];
        var (kept, before) = (0, 0L);
        for (var number = 0; number < Files; number++)
        {
            before = number == WarmUp ? Memory() : before;
            var bad = BadFile.Make(number);
            var outcome = await SendAsync(app, town, bad);
            kept += outcome.Succeeded ? 1 : 0;
            if (await FaultAsync(app, browser, bad, outcome) is { } fault)
            {
                failures.Add($"{number} {bad.Trick}, {bad.File.Name}: {fault}");
            }
        }

        var growth = (Memory() - before) / (1024 * 1024);
        output.WriteLine($"{Files} files: {Files - kept} refused, {kept} kept, {failures.Count} failures; memory grew by {growth} MB");
        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(30)));
        Assert.True(!IsMeasured || growth <= MostGrowth, $"Memory grew by {growth} MB.");
    }

    private static Task<Result<StoredFile>> SendAsync(TestApp app, JoinedTown town, BadFile bad) => app.AsAsync(town.Contact, async services =>
        (await services.GetRequiredService<Uploads>().TakeAsync([bad.File], FileKinds.Evidence, town.Id, kept =>
        {
            services.GetRequiredService<AuditLog>().Record("test.kept", typeof(StoredFile), kept[0].Id);
            return Task.CompletedTask;
        }, Cancel))[0]);

    /// <returns>What is wrong with what became of it, or null.</returns>
    private static async Task<string?> FaultAsync(TestApp app, Browser browser, BadFile bad, Result<StoredFile> outcome)
    {
        if (outcome.Failed(out var errors, out var kept))
        {
            var words = app.Services.GetRequiredService<Words>().Say(errors[0].Code, errors[0]);
            return bad.Fate == Fate.Inert ? $"refused: {words}"
                : words.Contains('{', StringComparison.Ordinal) && !bad.File.Name.Contains('{', StringComparison.Ordinal) ? $"no clear message: {words}" : null;
        }

        if (bad.Fate == Fate.Refused)
        {
            return "kept";
        }

        using var response = await browser.FetchAsync(FileEndpoint.Link(kept.Id, kept.Name));
        return NameFault(kept.Name) ?? ServingFault(response) ?? ContentFault(kept, await response.Content.ReadAsByteArrayAsync(Cancel));
    }

    private static string? NameFault(string name) =>
        name.Length is > 0 and <= StoredFile.MaxNameLength && name == FileName.Clean(name) && !name.Any(char.IsControl) && name.IndexOfAny(['/', '\\', '"', '<', '\u202E']) < 0
            ? null : $"kept under the name {name}";

    private static string? ServingFault(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.OK
        && response.Content.Headers.ContentDisposition?.DispositionType == "attachment"
        && response.Headers.GetValues("Content-Security-Policy").Single().StartsWith("sandbox;", StringComparison.Ordinal)
        && response.Headers.GetValues("X-Content-Type-Options").Single() == "nosniff"
        && Types.Contains(response.Content.Headers.ContentType?.MediaType)
            ? null : $"served as {response}";

    private static string? ContentFault(StoredFile kept, byte[] content)
    {
        if (!kept.ContentType.StartsWith("image/", StringComparison.Ordinal))
        {
            return null;
        }

        using var picture = SKBitmap.Decode(content);
        return picture is null ? "no picture any more" : content.AsSpan().IndexOf(BadFile.Secret) >= 0 || content.AsSpan().IndexOf("Exif"u8) >= 0 ? "kept with what it hid" : null;
    }

    private static long Memory()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
