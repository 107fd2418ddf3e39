using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Features.Toolkits.Running;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Toolkits;

public sealed class SaveStepTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Save_TwoAtOnceFromTheSameStart_OneIsKeptAndTheOtherTold(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var runner = await Runner.StartAsync(app);
        var member = await app.MemberAsync("Mia Member", runner.Town.Id);

        var outcomes = await Task.WhenAll(
            Task.Run(() => runner.AnswerAsync("pair", Why("Mine")), Cancel),
            Task.Run(() => runner.AnswerAsync("pair", Why("Theirs"), by: member), Cancel));

        Assert.Single(outcomes, outcome => outcome.Succeeded);
        Assert.IsType<ChangedMeanwhile>(Assert.Single(Assert.Single(outcomes, outcome => !outcome.Succeeded).Errors));
    }

    [Fact]
    public async Task Save_Again_KeepsEveryVersion()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        await runner.AnswerAsync("pair", Why("First"));

        var second = await runner.AnswerAsync("pair", Why("Second"), basedOn: 1);

        Assert.Equal(2, second.Value);
        var first = await runner.DoAsync((RunReading reading) => reading.NoteAsync(runner.Run, "pair", 1, Cancel));
        Assert.Equal("First", first!.Answers["why"]);
        Assert.Equal("Second", (await runner.WorkAsync()).Steps[0].Note!.Answers["why"]);
    }

    [Fact]
    public async Task Save_TheSameAgain_ChangesNothing()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        await runner.AnswerAsync("pair", Why("Same"));

        var again = await runner.AnswerAsync("pair", Why(" Same "), basedOn: 0);

        Assert.Equal(1, again.Value);
    }

    [Fact]
    public async Task Save_PromptOfAnotherStepAndTooLong_TakesNeither()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);

        var refused = await runner.AnswerAsync("pair", Why(new string('x', StepNote.MaxAnswerLength + 1)));
        await runner.AnswerAsync("pair", new Dictionary<string, string?> { ["changed"] = "Not asked here", ["team"] = "Public works" });

        Assert.Equal("why", Assert.IsType<RunTextTooLong>(Assert.Single(refused.Errors)).Field);
        Assert.Equal<ValueMap<string>>([new("team", "Public works")], (await runner.WorkAsync()).Steps[0].Note!.Answers);
    }

    [Fact]
    public async Task Save_FinishedRun_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await (await Runner.StartAsync(app)).FinishedAsync();

        var refused = await runner.AnswerAsync("pair", Why("Late"), basedOn: 1);

        Assert.IsType<RunNotOpen>(Assert.Single(refused.Errors));
    }

    [Theory]
    [InlineData("", "mine", "", "mine", null)]
    [InlineData("", "", "theirs", "theirs", null)]
    [InlineData("old", "old", "theirs", "theirs", null)]
    [InlineData("old", "mine", "old", "mine", null)]
    [InlineData("old", "", "old", "", null)]
    [InlineData("old", "same", "same", "same", null)]
    [InlineData("old", "mine", "theirs", "mine", "theirs")]
    [InlineData("old", "", "theirs", "", "theirs")]
    [InlineData("old", "mine", "", "mine", "")]
    public void Merge_ThreeVersions_KeepsWhatOneChangedAndShowsWhatBothDid(string started, string mine, string theirs, string kept, string? shown)
    {
        var step = new ToolkitStep { Id = "s", Title = "S", Guidance = "", Attach = [], Prompts = [new("p", "P?", null, null)] };

        var merge = StepAnswers.Merge(step, Answer(started), Answer(mine), Answer(theirs));

        Assert.Equal(kept, merge.Answers["p"]);
        Assert.Equal(shown, merge.Theirs.GetValueOrDefault("p"));
    }

    private static ValueMap<string> Answer(string text) => text.Length == 0 ? [] : [new("p", text)];

    private static Dictionary<string, string?> Why(string text) => new() { ["why"] = text };
}
