using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Coaching;

public sealed class TownOverviewTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Overview_LastContactNextSessionAndNextStep_AndAQuietTownFirstWhenAsked()
    {
        await using var coached = await Coached.StartAsync();
        await coached.App.JoinedTownAsync("bolton", "Bea Bolton");
        var first = await coached.SettleAsync(10);
        coached.App.Clock.SetUtcNow(first.Ends!.Value.AddHours(-3));
        await coached.SettleAsync(16);
        coached.App.Clock.SetUtcNow(first.Ends!.Value.AddHours(1));
        await coached.AgreeAsync(coached.Coach, coached.Town.Contact, "Write the agenda", new DateOnly(2026, 4, 2));
        var coach = await coached.App.BrowserOfAsync(coached.Coach);

        var page = await coach.GetAsync("/coach/towns?order=LastContact");

        var rows = page.Document.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.Equal(["Bolton | 0 |  | none yet |  | ", "Andover | 1 | Rosa Coach | 24 March 2026 | 24 March 2026, 4:00 PM | Write the agenda, by 2 April 2026"], rows);
    }

    [Fact]
    public async Task Overview_FilteredAndDownloaded_HoldsTheSameTowns()
    {
        await using var coached = await Coached.StartAsync();
        await coached.App.JoinedTownAsync("bolton", "Bea Bolton");
        var coach = await coached.App.BrowserOfAsync(coached.Coach);

        var page = await coach.GetAsync("/coach/towns?mine=true&region=CRCOG");
        using var download = await coach.FetchAsync(page.Link("Download this list").GetAttribute("href")!);

        Assert.Single(page.Document.QuerySelectorAll("tbody tr"));
        var lines = (await download.Content.ReadAsStringAsync(Cancel)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("Andover,CRCOG,1,Rosa Coach", lines[1], StringComparison.Ordinal);
    }
}
