using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs;

/// <summary>A guided process, step by step, that a town runs on one of its actions. All texts are Markdown unless said.</summary>
public sealed record Toolkit
{
    public required string Key { get; init; }

    /// <summary>Plain.</summary>
    public required string Title { get; init; }

    /// <summary>One plain sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Whether the program published the steps and the list of actions they suit.</summary>
    public required FigureSource Source { get; init; }

    /// <summary>The actions it is suggested for. Others are not refused.</summary>
    public required Scope Suits { get; init; }

    /// <summary>In their order; at least one.</summary>
    public required ValueList<ToolkitStep> Steps { get; init; }

    /// <summary>What is said of the whole; the introduction, first, has an empty heading.</summary>
    public required IReadOnlyList<TextSection> Sections { get; init; }

    public IEnumerable<ToolkitPrompt> Prompts => Steps.SelectMany(step => step.Prompts);

    /// <summary>The prompt whose answer says this.</summary>
    public ToolkitPrompt PromptFor(PromptMeaning meaning) => Prompts.Single(prompt => prompt.Tells == meaning);

    public ToolkitStep? FindStep(string id) => Steps.FirstOrDefault(step => step.Id == id);
}

public sealed record ToolkitStep
{
    public required string Id { get; init; }

    /// <summary>Plain.</summary>
    public required string Title { get; init; }

    public required string Guidance { get; init; }

    /// <summary>What a town answers; at least one.</summary>
    public required ValueList<ToolkitPrompt> Prompts { get; init; }

    /// <summary>What is worth keeping with the run, in plain words.</summary>
    public required ValueList<string> Attach { get; init; }
}

/// <summary>A question of a step. Its texts are plain.</summary>
/// <param name="Tells">What the answer tells reviewers of the finished run, when it is one of the four things they are told.</param>
public sealed record ToolkitPrompt(string Id, string Label, string? Hint, PromptMeaning? Tells);

/// <summary>What reviewers are told of a finished run. In a toolkit, one prompt each.</summary>
public enum PromptMeaning
{
    /// <summary>Who is affected by the action.</summary>
    Affected,

    /// <summary>Who had been missing.</summary>
    Missing,

    /// <summary>What changed because of the people who took part.</summary>
    Changed,

    /// <summary>How the town reported back and goes on.</summary>
    Next,
}
