using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>A toolkit's file: its steps and prompts as YAML front matter, then the guidance for each step, as Markdown.</summary>
/// <param name="Toolkit">What was read.</param>
/// <param name="Suits">Knows where the suggested actions stand.</param>
internal sealed record ToolkitMarkdown(Toolkit Toolkit, ScopeYaml Suits)
{
    public static ToolkitMarkdown? Read(PackFile file, Names names, FaultLog faults) =>
        FrontMatter.Read(file, faults, (map, body) => Read(map, file, body, names));

    /// <summary>Asks a map for all that front matter may hold, so that it can be drawn.</summary>
    public static ToolkitMarkdown Draw(DataMap map) => Read(map, new PackFile("", ""), new MarkdownBody("", [], 0), new Names());

    private static ToolkitMarkdown Read(DataMap map, PackFile file, MarkdownBody body, Names names)
    {
        var key = map["key"].Key();
        var suits = new ScopeYaml(names);
        var steps = map["steps"].List(node => node.Map(step => (Step: Step(step, key, names), step.Node)), atLeast: 1);
        CheckName(file, key, map.Node);
        CheckMeanings([.. steps.Select(step => step.Step)], map.Node);
        body.Read([.. steps.Select(step => step.Step.Id)], "pack.no-such-step", map.Node.Faults);
        foreach (var (step, node) in steps.Where(step => step.Step.Id.Length > 0 && !body.Parts.ContainsKey(step.Step.Id)))
        {
            node.Fault("pack.step-without-text", ("step", step.Id));
        }

        return new ToolkitMarkdown(
            new Toolkit
            {
                Key = key,
                Title = map["title"].Text(),
                Summary = map["summary"].Text(),
                Source = map["source"].OneOf(Vocabulary.Sources),
                Suits = map["suits"].Map(suits.Read),
                Steps = [.. steps.Select(step => step.Step with { Guidance = body.Parts.GetValueOrDefault(step.Step.Id, "") })],
                Sections = body.Sections,
            },
            suits);
    }

    private static ToolkitStep Step(DataMap map, string toolkit, Names names) => new()
    {
        Id = names.Declare(NameKind.Step, map["id"], $"{toolkit}/"),
        Title = map["title"].Text(),
        Guidance = "",
        Prompts = map["prompts"].List(node => node.Map(prompt => Prompt(prompt, toolkit, names)), atLeast: 1),
        Attach = map.Optional("attach")?.List(node => node.Text()) ?? [],
    };

    /// <summary>A prompt's id stands once in a toolkit, so that an answer keeps its place when a later edition moves it to another step.</summary>
    private static ToolkitPrompt Prompt(DataMap map, string toolkit, Names names) => new(
        names.Declare(NameKind.Prompt, map["id"], $"{toolkit}/"),
        map["label"].Text(),
        map.Optional("hint")?.Text(),
        map.Optional("tells")?.OneOf(Vocabulary.PromptMeanings));

    private static void CheckName(PackFile file, string key, DataNode node)
    {
        if (key.Length > 0 && Path.GetFileName(file.Path) != $"{key}.md")
        {
            node.Fault("pack.toolkit-name", ("expected", $"{key}.md"));
        }
    }

    /// <summary>A finished run is told to reviewers in four parts, each answered by one prompt.</summary>
    private static void CheckMeanings(ValueList<ToolkitStep> steps, DataNode node)
    {
        var told = steps.SelectMany(step => step.Prompts).Select(prompt => prompt.Tells).ToList();
        foreach (var (word, meaning) in Vocabulary.PromptMeanings.Where(word => told.Count(tells => tells == word.Value) != 1))
        {
            node.Fault(told.Contains(meaning) ? "pack.told-twice" : "pack.told-nowhere", ("value", word));
        }
    }
}
