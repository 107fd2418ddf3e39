using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>A run with all that was written in it.</summary>
public sealed record RunWork
{
    public required TownSummary Town { get; init; }

    public required ToolkitRun Run { get; init; }

    public required EditionPack Pack { get; init; }

    public required Toolkit Toolkit { get; init; }

    public required IReadOnlyList<StepWork> Steps { get; init; }

    /// <summary>The log, oldest first.</summary>
    public required IReadOnlyList<EngagementEntry> Log { get; init; }

    /// <summary>Lines taken off the log.</summary>
    public required IReadOnlyList<EngagementEntry> OffLog { get; init; }

    public required IReadOnlyList<KeptDocument> Documents { get; init; }

    public required IReadOnlyList<KeptDocument> RemovedDocuments { get; init; }

    public required bool MayEdit { get; init; }

    public bool IsOpen => MayEdit && Run.Status == RunStatus.Open;

    /// <summary>The first step that still lacks an answer.</summary>
    public StepWork? Next => Steps.FirstOrDefault(step => step.State != StepState.Answered);

    public int Answered => Steps.Count(step => step.State == StepState.Answered);

    public int PeopleMet => Log.Sum(entry => entry.Content.People);

    public string ActionName => Pack.ActionName(Run.ActionKey);

    public string Link => ToolkitLinks.Run(Town.Slug, Run.Reference);

    /// <summary>The answer that tells this; empty when there is none.</summary>
    public string Told(PromptMeaning meaning) => AnswerTo(Toolkit.PromptFor(meaning));

    public string AnswerTo(ToolkitPrompt prompt) =>
        Steps.First(step => step.Step.Prompts.Contains(prompt)).AnswerTo(prompt);
}

/// <summary>A step of a run.</summary>
/// <param name="Step">What the toolkit says.</param>
/// <param name="Place">Counted from 1.</param>
/// <param name="Note">What was last saved; nothing before the first save.</param>
public sealed record StepWork(ToolkitStep Step, int Place, StepNote? Note)
{
    public int Number => Note?.Number ?? 0;

    public IReadOnlyList<ToolkitPrompt> Unanswered => [.. Step.Prompts.Where(prompt => AnswerTo(prompt).Length == 0)];

    public StepState State => Unanswered.Count == 0 ? StepState.Answered : Unanswered.Count == Step.Prompts.Count ? StepState.NotBegun : StepState.Begun;

    public string AnswerTo(ToolkitPrompt prompt) => Note is not null && Note.Answers.TryGetValue(prompt.Id, out var answer) ? answer : "";
}

public enum StepState
{
    NotBegun,
    Begun,
    Answered,
}

/// <summary>A file kept with a run.</summary>
public sealed record KeptDocument(RunDocument Document, StoredFile File)
{
    public string Link => FileEndpoint.Link(File.Id, File.Name);
}
