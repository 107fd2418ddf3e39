using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Toolkits.Finishing;

/// <summary>Something a run still lacks before it can be finished.</summary>
/// <param name="Step">The step that lacks answers; nothing when the log lacks its first line.</param>
/// <param name="Prompts">The prompts without an answer.</param>
public sealed record RunLack(ToolkitStep? Step, IReadOnlyList<ToolkitPrompt> Prompts);

/// <summary>What a run must hold to be finished: an answer to every prompt, and at least one contact in the log. How long it took is no question.</summary>
public static class RunReadiness
{
    public static IReadOnlyList<RunLack> Of(RunWork work) =>
    [
        .. work.Steps.Where(step => step.State != StepState.Answered).Select(step => new RunLack(step.Step, step.Unanswered)),
        .. work.Log.Count == 0 ? [new RunLack(null, [])] : Array.Empty<RunLack>(),
    ];
}
