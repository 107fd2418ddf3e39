using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Catalogue;

public sealed class ComparePageTests
{
    [Fact]
    public async Task Compare_TextChanged_SummarizesFirstAndMarksEachChangeInWords()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions/equity-training/compare?from=2024&to=2026");

        Assert.Equal("What changed from 2024 to 2026", page.Heading);
        Assert.Equal("In short", page.Document.QuerySelector("main h2")!.TextContent);
        Assert.All(page.Document.QuerySelectorAll("ins"), added => Assert.StartsWith("added: +", added.TextContent));
        Assert.All(page.Document.QuerySelectorAll("del"), removed => Assert.StartsWith("removed: −", removed.TextContent));
        Assert.NotEmpty(page.Document.QuerySelectorAll("ins"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("del"));
    }

    [Fact]
    public async Task Compare_Renumbered_SaysOldAndNewNumber()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions/optimize-for-equity/compare?from=2020&to=2026");

        Assert.Contains("was “9.1”, is now “1.1”", page.Text);
    }

    [Fact]
    public async Task Compare_EditionsSwapped_StillShowsTheOlderFirst()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions/equity-training/compare?from=2026&to=2024");

        Assert.Equal("What changed from 2024 to 2026", page.Heading);
    }

    [Fact]
    public async Task Compare_OnlyInOneEdition_SaysSo()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions/cool-roofs/compare?from=2020&to=2026");

        Assert.Contains("There is nothing to compare", page.Text);
        Assert.Contains("The 2020 program year has no such action: it came with a later edition.", page.Text);
    }

    [Fact]
    public async Task Compare_SameEdition_SaysNothingChanged()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/actions/equity-training/compare?from=2026&to=2026");

        Assert.Contains("Nothing changed between the two editions", page.Text);
    }
}
