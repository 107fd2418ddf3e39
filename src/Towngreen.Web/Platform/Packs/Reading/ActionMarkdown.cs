using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>An action's file: YAML front matter with its rules, then what people read, as Markdown.</summary>
internal sealed record ActionMarkdown(ActionDefinition Action, ActionText Text, ValueList<CreditYaml> Credits)
{
    public static ActionMarkdown? Read(PackFile file, Names names, FaultLog faults) =>
        FrontMatter.Read(file, faults, (map, body) => Read(map, file, body, names));

    /// <summary>Asks a map for all that front matter may hold, so that it can be drawn.</summary>
    public static ActionMarkdown Draw(DataMap map) => Read(map, new PackFile("", ""), new MarkdownBody("", [], 0), new Names());

    private static ActionMarkdown Read(DataMap map, PackFile file, MarkdownBody body, Names names)
    {
        var key = names.Declare(NameKind.Action, map["key"]);
        var credits = map["credits"].List(node => node.Map(credit => CreditYaml.Read(credit, names, key)), atLeast: 1);
        var action = new ActionDefinition
        {
            Key = key,
            Number = Number(map.Optional("number")),
            Title = map["title"].Text(),
            Category = names.Refer(NameKind.Category, map["category"]),
            Tags = map.Optional("tags")?.Set(tag => names.Refer(NameKind.Tag, tag)) ?? [],
            Complements = map.Optional("complements")?.Set(other => names.Refer(NameKind.Action, other)) ?? [],
            Credits = [.. credits.Select(credit => credit.Credit)],
            Cap = map.Optional("cap") is { } cap ? new Points(cap.Positive()) : null,
            BestCreditOnly = map.Optional("best-credit-only")?.Flag() ?? false,
        };
        CheckName(file, action, map.Node);
        return new ActionMarkdown(action, ReadText(map, credits, body), credits);
    }

    private static ActionText ReadText(DataMap map, ValueList<CreditYaml> credits, MarkdownBody body)
    {
        var entered = map["entered"].Flag();
        body.Read([.. credits.Select(credit => credit.Credit.Id)], "pack.no-such-credit", map.Node.Faults);
        foreach (var credit in credits.Where(credit => entered && !body.Parts.ContainsKey(credit.Credit.Id)))
        {
            credit.Node.Fault("pack.credit-without-text", ("credit", credit.Credit.Id));
        }

        return new ActionText
        {
            Objective = map["objective"].Text(),
            Entered = entered,
            Updated = map.Optional("updated")?.Whole(1900, 2999),
            Timeframe = map.Optional("timeframe")?.Key(),
            Credits = body.Parts,
            EntryLabels = credits.Where(credit => credit.EntryLabel is not null).DistinctBy(credit => credit.Credit.Id)
                .ToDictionary(credit => credit.Credit.Id, credit => credit.EntryLabel!),
            Sections = body.Sections,
        };
    }

    private static ActionNumber Number(DataNode? node)
    {
        if (node is null)
        {
            return ActionNumber.None;
        }

        if (!ActionNumber.TryParse(node.Text(), out var number))
        {
            node.Fault("pack.not-an-action-number", ("value", node.Scalar!));
        }

        return number;
    }

    /// <summary>A file's name repeats its number and key, so that a folder reads like a table of contents.</summary>
    private static void CheckName(PackFile file, ActionDefinition action, DataNode node)
    {
        var expected = $"{(action.Number.IsPublished ? action.Number.ToString() : "x")}-{action.Key}.md";
        if (action.Key.Length > 0 && Path.GetFileName(file.Path) != expected)
        {
            node.Fault("pack.file-name", ("expected", expected));
        }
    }
}
