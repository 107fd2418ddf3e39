using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>The answers to a step's prompts.</summary>
internal static class StepAnswers
{
    /// <summary>What was typed for the step's prompts, in their order, without the empty ones.</summary>
    public static ValueMap<string> Read(ToolkitStep step, IReadOnlyDictionary<string, string?> typed) =>
    [
        .. step.Prompts
            .Select(prompt => KeyValuePair.Create(prompt.Id, (typed.GetValueOrDefault(prompt.Id) ?? "").ReplaceLineEndings("\n").Trim()))
            .Where(answer => answer.Value.Length > 0),
    ];

    public static List<Error> TooLong(ValueMap<string> answers) =>
    [
        .. answers.AsEnumerable().Where(answer => answer.Value.Length > StepNote.MaxAnswerLength)
            .Select(answer => new RunTextTooLong(StepNote.MaxAnswerLength) { Field = answer.Key }),
    ];

    /// <summary>
    /// Three versions of a step made into one: where only one of us changed an answer, that one; where both did, mine, with theirs beside it
    /// for a person to choose from.
    /// </summary>
    public static StepMerge Merge(ToolkitStep step, ValueMap<string> started, ValueMap<string> mine, ValueMap<string> theirs)
    {
        var (merged, both) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        foreach (var prompt in step.Prompts)
        {
            var (from, left, right) = (Of(started, prompt), Of(mine, prompt), Of(theirs, prompt));
            merged[prompt.Id] = left == from ? right : left;
            if (left != from && right != from && left != right)
            {
                both[prompt.Id] = right;
            }
        }

        return new StepMerge(merged, both);
    }

    private static string Of(ValueMap<string> answers, ToolkitPrompt prompt) => answers.TryGetValue(prompt.Id, out var answer) ? answer : "";
}

/// <summary>What two people wrote for a step at once.</summary>
/// <param name="Answers">What the form goes on with, by prompt.</param>
/// <param name="Theirs">Their answers to the prompts that both changed.</param>
internal sealed record StepMerge(IReadOnlyDictionary<string, string> Answers, IReadOnlyDictionary<string, string> Theirs);
