using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Features.Toolkits.Engaging;
using Towngreen.Web.Features.Toolkits.Finishing;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Features.Toolkits;

public sealed class EngagementLogTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Remove_ThenBringBack_LeavesTheLineAsItWas()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        var entry = (await runner.MeetAsync()).Value;

        await runner.DoAsync((RemoveEntry remove) => remove.RunAsync(new(runner.Run, entry, BringBack: false), Cancel));
        var without = await runner.WorkAsync();
        await runner.DoAsync((RemoveEntry remove) => remove.RunAsync(new(runner.Run, entry, BringBack: true), Cancel));

        Assert.Equal((0, 1), (without.Log.Count, without.OffLog.Count));
        Assert.Equal(12, (await runner.WorkAsync()).PeopleMet);
    }

    [Fact]
    public async Task Correct_FromAnOldVersion_IsRefusedAndNothingIsLost()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        var entry = (await runner.MeetAsync()).Value;
        await runner.MeetAsync(Runner.Visit with { People = 14 }, entry);

        var refused = await runner.MeetAsync(Runner.Visit with { People = 20 }, entry);

        Assert.IsType<ChangedMeanwhile>(Assert.Single(refused.Errors));
        Assert.Equal(14, (await runner.WorkAsync()).PeopleMet);
    }

    [Fact]
    public async Task Correct_LineOfAnotherRun_IsNotThere()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        var other = await Runner.StartAsync(app, runner.Town, "food-waste");
        var entry = (await other.MeetAsync()).Value;

        var refused = await runner.MeetAsync(entry: entry);

        Assert.IsType<NotFound>(Assert.Single(refused.Errors));
    }

    [Fact]
    public void Read_EmptyDraft_NamesEveryFieldButWhatChanged()
    {
        var refused = new EntryDraft(null, " ", null, "", null, null, null).Read(Today);

        Assert.Equal(["HeldOn", "Place", "Format", "Language", "People", "Heard"], refused.Errors.Select(error => error.Field));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(EngagementEntry.MostPeople, true)]
    [InlineData(EngagementEntry.MostPeople + 1, false)]
    public void Read_Count_IsTakenFromNoneToTheMost(int people, bool isTaken) =>
        Assert.Equal(isTaken, (Runner.Visit with { People = people }).Read(Today).Succeeded);

    [Fact]
    public void Read_Tomorrow_IsRefused() =>
        Assert.IsType<RunDayInFuture>(Assert.Single((Runner.Visit with { HeldOn = Today.AddDays(1) }).Read(Today).Errors));

    [Fact]
    public async Task Evidence_LogLongerThanAFieldHolds_SaysHowManyMoreThereAre()
    {
        await using var app = await TestApp.StartAsync();
        var runner = await Runner.StartAsync(app);
        for (var contact = 0; contact < 12; contact++)
        {
            await runner.MeetAsync(Runner.Visit with { Heard = new string('h', EngagementEntry.MaxTextLength) });
        }

        await runner.FinishedAsync();
        var facts = new RunEvidence(new Words()).Facts(await runner.WorkAsync(), Runner.Streets);

        var how = ((TextValue)facts["how"]).Text;
        Assert.InRange(how.Length, 1, RunEvidence.MaxTextLength + 200);
        Assert.Contains("more contacts stand in the log of the run.", how, StringComparison.Ordinal);
    }
}
