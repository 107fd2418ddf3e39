namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>What the audit log keeps of every act on a run: never what was written in it.</summary>
internal static class RunActs
{
    public static object Details(ToolkitRun run) => new { run.Reference, run.Edition, Toolkit = run.ToolkitKey, Action = run.ActionKey };

    public static object Step(ToolkitRun run, string step, int number) => new { run.Reference, run.Edition, Action = run.ActionKey, Step = step, number };

    public static object Entry(ToolkitRun run, EngagementEntry entry) => new { run.Reference, run.Edition, Action = run.ActionKey, Entry = entry.Id, entry.Content.HeldOn };

    public static object Plan(ToolkitRun run) => new { run.Reference, run.Edition, Action = run.ActionKey, run.BeganOn, run.NextStepBy };

    public static object Files(ToolkitRun run, IReadOnlyList<string> files) => new { run.Reference, run.Edition, Action = run.ActionKey, files };
}
