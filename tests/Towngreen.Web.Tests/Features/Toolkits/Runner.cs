using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Features.Toolkits.Engaging;
using Towngreen.Web.Features.Toolkits.Finishing;
using Towngreen.Web.Features.Toolkits.Running;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Toolkits;

/// <summary>A town with a run of the equity toolkit, brought there by the real use cases.</summary>
internal sealed record Runner(TestApp App, JoinedTown Town, Guid Run, string Reference)
{
    public const string Equity = "equity";

    public const string Streets = "complete-streets";

    /// <summary>The day the run began; the clock stands at 16 March 2026.</summary>
    public static readonly DateOnly Began = new(2026, 1, 12);

    public static readonly EntryDraft Visit = new(new DateOnly(2026, 2, 3), "Laundromat", EngagementFormat.Visit, "Spanish", 12, "The signal is too short.", "Eight seconds longer.");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string Link => ToolkitLinks.Run(Town.Slug, Reference);

    public static async Task<Runner> StartAsync(TestApp app, JoinedTown? town = null, string action = Streets)
    {
        var joined = town ?? await app.JoinedTownAsync();
        var started = await StartAsync(app, joined, action, null);
        return new Runner(app, joined, started.Value.Id, started.Value.Reference);
    }

    public static Task<Result<StartRun.Started>> StartAsync(TestApp app, JoinedTown town, string? action, string? follows, DateOnly? began = null) =>
        app.AsAsync(town.Contact, services => services.GetRequiredService<StartRun>().RunAsync(new(town.Id, Equity, action, began ?? Began, follows), Cancel));

    public Task<T> DoAsync<TUseCase, T>(Func<TUseCase, Task<T>> act, Guid? by = null)
        where TUseCase : notnull => App.AsAsync(by ?? Town.Contact, services => act(services.GetRequiredService<TUseCase>()));

    public Task<Result<int>> AnswerAsync(string step, IReadOnlyDictionary<string, string?> answers, int basedOn = 0, Guid? by = null) =>
        DoAsync((SaveStep save) => save.RunAsync(new(Run, step, answers, basedOn), Cancel), by);

    public Task<Result<Guid>> MeetAsync(EntryDraft? draft = null, Guid? entry = null, int version = 0) =>
        DoAsync((SaveEntry save) => save.RunAsync(new(Run, entry, version, draft ?? Visit), Cancel));

    /// <summary>Every prompt answered with "About" and its id, and one contact.</summary>
    public async Task<Runner> FilledAsync()
    {
        foreach (var step in (await WorkAsync()).Steps)
        {
            var saved = await AnswerAsync(step.Step.Id, step.Step.Prompts.ToDictionary(prompt => prompt.Id, prompt => (string?)$"About {prompt.Id}"));
            Assert.True(saved.Succeeded);
        }

        Assert.True((await MeetAsync()).Succeeded);
        return this;
    }

    public async Task<Runner> FinishedAsync()
    {
        await FilledAsync();
        Assert.True((await FinishAsync()).Succeeded);
        return this;
    }

    public Task<Result<Done>> FinishAsync(DateOnly? on = null) => DoAsync((FinishRun finish) => finish.RunAsync(new(Run, on ?? new DateOnly(2026, 3, 14)), Cancel));

    public Task<RunWork> WorkAsync() => DoAsync(async (RunReading reading) => (await reading.OpenAsync(Town.Slug, Reference, Cancel))!);

    public Task<ToolkitRun> RowAsync() => App.AsAsync(null, services =>
        services.GetRequiredService<TowngreenDb>().Set<ToolkitRun>().AsNoTracking().SingleAsync(run => run.Id == Run, Cancel));
}
