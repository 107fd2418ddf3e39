using System.Net;
using System.Net.Sockets;
using Towngreen.Testing;

namespace Towngreen.KillFire;

/// <summary>People at their browsers. Each goes on until the server is gone, and notes what it was told is done.</summary>
internal sealed class Workers(Browser browser, Ledger ledger)
{
    private const string Action = "arts-and-culture";

    private const string Form = "Credits[complete]";

    private static readonly byte[] Minutes = "%PDF-1.7 minutes "u8.ToArray();

    /// <summary>A town's contact: application after application, from its start through a draft with a file and a comment to hand-in and withdrawal.</summary>
    public Task ContactAsync(string town) => UntilKilledAsync(async () =>
    {
        var started = await browser.SubmitAsync(await GetAsync($"/workspace/{town}/applications/start"), "Start");
        var reference = started.Address.Segments[^1];
        var home = $"/workspace/{town}/applications/{reference}";
        Note(started, Act.Started, reference);
        await DraftAsync($"{home}/actions/{Action}");
        Note(await browser.SubmitAsync(await GetAsync($"{home}/hand-in"), "Hand in"), Act.HandedIn, reference);
        Note(await browser.SubmitAsync(await GetAsync($"{home}/withdraw"), "Withdraw it"), Act.Withdrawn, reference);
    });

    /// <summary>Visitors who register for a training, each under an address of their own.</summary>
    public Task VisitorsAsync(string series) => UntilKilledAsync(async () =>
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        Note(await browser.SubmitAsync(await GetAsync($"/trainings/{series}/register"), "Register", new Dictionary<string, string?>
        {
            ["Name"] = "Vic Visitor",
            ["Email"] = email,
            ["Town"] = "andover",
            ["Title"] = "Resident",
            ["Appointment"] = "TeamResident",
            ["Acknowledged"] = "true",
        }), Act.Registered, email);
    });

    private async Task DraftAsync(string page)
    {
        var (file, text) = ($"{Guid.NewGuid():N}.pdf", $"{Guid.NewGuid():N}");
        var saved = await browser.SubmitAsync(await GetAsync(page), "Save draft of Complete the action", new Dictionary<string, string?>
        {
            [$"{Form}.CompletedOn.Month"] = "9",
            [$"{Form}.CompletedOn.Day"] = "1",
            [$"{Form}.CompletedOn.Year"] = "2025",
            [$"{Form}.Entries[0].Fields[done].Text"] = text,
            [$"{Form}.Entries[0].Fields[proof-link].Text"] = "https://andover.example.org/murals",
        }, new Dictionary<string, (string, byte[])> { [$"{Form}.Entries[0].Fields[proof-file].Upload"] = (file, [.. Minutes, .. Guid.NewGuid().ToByteArray()]) });
        Note(saved, Act.Drafted, text);
        Note(saved, Act.Uploaded, file);
        Note(await browser.SubmitAsync(await GetAsync(page), "Add comment", new Dictionary<string, string?> { ["Comment.Text"] = text }), Act.Commented, text);
        await browser.SubmitAsync(await GetAsync(page), "Save partners", new Dictionary<string, string?> { ["Partners.Answer"] = "None" });
    }

    private async Task<VisitedPage> GetAsync(string address)
    {
        var page = await browser.GetAsync(address);
        return page.Status == HttpStatusCode.OK ? page : throw new UnexpectedAnswerException($"{(int)page.Status} for {address}: {page.Heading}");
    }

    private void Note(VisitedPage answer, Act act, string what)
    {
        if (answer.Status != HttpStatusCode.OK)
        {
            throw new UnexpectedAnswerException($"{(int)answer.Status} at {act}: {string.Join("; ", answer.Errors.Prepend(answer.Heading))}");
        }

        ledger.Note(act, what);
    }

    private async Task UntilKilledAsync(Func<Task> work)
    {
        try
        {
            while (true)
            {
                await work();
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or SocketException or IOException or OperationCanceledException)
        {
            // Killed: what was not acknowledged may have happened or not. A connection that dies in the making is told by the socket itself.
        }
        catch (Exception surprise) when (surprise is UnexpectedAnswerException or InvalidOperationException)
        {
            ledger.Surprises.Enqueue(surprise.Message);
        }
    }

    private sealed class UnexpectedAnswerException(string message) : Exception(message);
}
