using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Features.Toolkits.Engaging;
using Towngreen.Web.Features.Toolkits.Finishing;
using Towngreen.Web.Features.Toolkits.Running;

namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>A town's run of the equity toolkit, worked on by its people.</summary>
internal sealed class SampleRun(Stage stage, Guid id)
{
    private const string Toolkit = "equity";

    public static async Task<SampleRun> BeginAsync(Stage stage, SampleTown town, string action)
    {
        var (townId, today) = ((await stage.FindTownAsync(town.Slug)).Id, DateOnly.FromDateTime(stage.Now));
        var started = await town.Contact.DoAsync((StartRun start, CancellationToken cancel) => start.RunAsync(new(townId, Toolkit, action, today), cancel));
        return new SampleRun(stage, started.Id);
    }

    /// <summary>Somebody answers a step, the answers in the order of its prompts' ids.</summary>
    public Task AnswerAsync(Actor by, string step, params (string Prompt, string Answer)[] answers) => by.DoAsync((SaveStep save, CancellationToken cancel) =>
        save.RunAsync(new(id, step, answers.ToDictionary(answer => answer.Prompt, answer => (string?)answer.Answer), BasedOn: 0), cancel));

    /// <summary>Somebody notes today's contact.</summary>
    public Task MeetAsync(Actor by, string place, EngagementFormat format, string language, int people, string heard, string changed = "") =>
        by.DoAsync((SaveEntry save, CancellationToken cancel) => save.RunAsync(
            new(id, null, 0, new EntryDraft(DateOnly.FromDateTime(stage.Now), place, format, language, people, heard, changed)), cancel));

    public Task SayAsync(Actor by, string text) => by.DoAsync((AddRunComment comment, CancellationToken cancel) => comment.RunAsync(new(id, text), cancel));

    public Task PlanAsync(Actor by, DateOnly beganOn, DateOnly next) =>
        by.DoAsync((PlanRun plan, CancellationToken cancel) => plan.RunAsync(new(id, beganOn, next), cancel));

    public Task FinishAsync(Actor by) =>
        by.DoAsync((FinishRun finish, CancellationToken cancel) => finish.RunAsync(new(id, DateOnly.FromDateTime(stage.Now)), cancel));

    /// <summary>Lets everyone read the summary.</summary>
    public Task ShowAsync(Actor by) => by.DoAsync((ShareRun share, CancellationToken cancel) => share.RunAsync(new(id, IsPublic: true, []), cancel));
}
