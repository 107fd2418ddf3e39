using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Reads an edition's folder: <c>edition.yaml</c> and one Markdown file for each action and each toolkit.</summary>
/// <param name="program">The program's key.</param>
/// <param name="folder">The edition's folder, as faults name it.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class EditionReader(string program, string folder, FaultLog faults)
{
    private const string FileName = "edition.yaml";

    private readonly Names _names = new();

    public string Folder => folder;

    /// <summary>Where the edition names the one it follows.</summary>
    public DataNode? Previous { get; private set; }

    /// <summary>The edition, or nothing when it has faults.</summary>
    public EditionPack? Read(PackFiles files)
    {
        var before = faults.Count;
        if (files.Find(FileName) is not { } file)
        {
            faults.Add(Top, "", "pack.missing-file");
            return null;
        }

        var yaml = YamlTree.Read(Named(file), linesBefore: 0, faults);
        var head = yaml.Map(map => EditionYaml.Read(map, _names, Path.GetFileName(folder)));
        var actions = files.Within("actions").All.Select(action => ActionMarkdown.Read(Named(action, "actions/"), _names, faults)).ToList();
        var toolkits = Toolkits(yaml.IsFaulty ? new PackFiles([]) : files.Within("toolkits"));
        Previous = head.Previous;
        if (!yaml.IsFaulty && !actions.Contains(null))
        {
            // Otherwise names are unknown only because their file could not be read, which is said already.
            _names.CheckReferences();
        }

        if (faults.HasNoneSince(before))
        {
            ValueList<ActionDefinition> all = [.. actions.Select(action => action!.Action)];
            head.Requirements.Check(all);
            toolkits.ForEach(toolkit => toolkit!.Suits.Check(all));
            PrerequisiteCircles.Report(actions!);
            RefuseSecondCreditOfARecord(actions!);
        }

        var edition = faults.HasNoneSince(before) ? Build(head, [.. actions.OfType<ActionMarkdown>()], [.. toolkits.Select(toolkit => toolkit!.Toolkit)], files) : null;
        if (edition is not null)
        {
            Reach.Report(edition.Edition, head.Requirements);
        }

        return faults.HasNoneSince(before) ? edition : null;
    }

    /// <summary>A record is evidence of one credit: of two, nobody could say which it should go to.</summary>
    private static void RefuseSecondCreditOfARecord(IEnumerable<ActionMarkdown> actions)
    {
        foreach (var credits in actions.SelectMany(action => action.Credits).Where(credit => credit.SealedBy is not null).GroupBy(credit => credit.SealedBy!.Record))
        {
            foreach (var second in credits.Skip(1))
            {
                second.Node.Fault(
                    "pack.record-taken", ("value", Vocabulary.WordOf(Vocabulary.SealedRecords, credits.Key)), ("by", credits.First().SealedBy!.Credit.ToString()));
            }
        }
    }

    private List<ToolkitMarkdown?> Toolkits(PackFiles files) =>
        [.. files.All.Select(toolkit => ToolkitMarkdown.Read(Named(toolkit, "toolkits/"), _names, faults))];

    private Place Top => new($"{folder}/{FileName}");

    private PackFile Named(PackFile file, string within = "") => file with { Path = $"{folder}/{within}{file.Path}" };

    private EditionPack? Build(EditionYaml head, List<ActionMarkdown> actions, List<Toolkit> toolkits, PackFiles files)
    {
        try
        {
            return new EditionPack
            {
                Edition = Rules(head, actions),
                Title = head.Title,
                SourceNote = head.SourceNote,
                ContentHash = files.Hash(),
                Rounds = [.. head.Rounds.OrderBy(round => round.Deadline)],
                CategoryLooks = head.Categories.ToDictionary(category => category.Category.Key, category => category.Look),
                Tags = head.Tags,
                Texts = actions.ToDictionary(action => action.Action.Key, action => action.Text),
                Toolkits = toolkits,
                SealedCredits = [.. actions.SelectMany(action => action.Credits).Select(credit => credit.SealedBy).OfType<SealedCredit>()],
                Previous = head.Previous?.Text(),
                Renumbered = head.Renumbered,
                Files = files,
            };
        }
        catch (ArgumentException refused)
        {
            // The core has the last word on what fits together; what reading did not see has no place of its own.
            foreach (var reason in refused.Message.Split('\n'))
            {
                faults.Add(Top, "", "pack.does-not-fit", ("reason", reason));
            }

            return null;
        }
    }

    private Edition Rules(EditionYaml head, List<ActionMarkdown> actions)
    {
        var order = head.Categories.Index().ToDictionary(place => place.Item.Category.Key, place => place.Index);
        return new Edition(new EditionParts
        {
            Program = program,
            Key = head.Key,
            Year = head.Year,
            Categories = [.. head.Categories.Select(category => category.Category)],
            Actions =
            [
                .. actions.Select(action => action.Action)
                    .OrderBy(action => order[action.Category]).ThenBy(action => action.Number).ThenBy(action => action.Key, StringComparer.Ordinal),
            ],
            Levels = head.Levels,
            Designations = head.Designations,
            Facts = head.Facts,
            HandIn = head.HandIn,
            Window = head.Window,
            Expiry = head.Expiry,
        });
    }
}
