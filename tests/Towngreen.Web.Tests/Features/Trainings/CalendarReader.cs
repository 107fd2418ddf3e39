using System.Diagnostics;
using System.Text.Json;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Trainings;

/// <summary>An event as somebody else's program understands it.</summary>
public sealed record ReadEvent(
    string Uid, string Title, DateTimeOffset Starts, DateTimeOffset Ends, string? Zone, int Sequence, string Status, string? Place, string? Description, string Method);

/// <summary>Reads calendars with node-ical, which shares no code with what wrote them.</summary>
internal static class CalendarReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static async Task<IReadOnlyList<ReadEvent>> ReadAsync(string calendar)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(RepositoryRoot.Combine("tests", "Towngreen.Web.Tests", "Features", "Trainings", "read-calendar.mjs"));
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(calendar);
        process.StandardInput.Close();
        return JsonSerializer.Deserialize<List<ReadEvent>>(await process.StandardOutput.ReadToEndAsync(), Options)!;
    }
}
