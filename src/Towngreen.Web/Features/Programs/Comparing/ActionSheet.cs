using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>One thing an action says, as plain text: the unit in which two editions are compared.</summary>
/// <param name="Key">The same in both editions.</param>
/// <param name="Heading">What it is, in words; within its credit, if it belongs to one.</param>
/// <param name="Credit">The title of the credit it belongs to, if any.</param>
public sealed record Passage(string Key, string Heading, string Text, string? Credit = null)
{
    /// <summary>What it is, wherever it stands.</summary>
    public string Name => Credit is null ? Heading : $"{Credit}: {Heading}";

    /// <summary>Whether it is written out, and not a rule of a few lines.</summary>
    public bool IsProse { get; init; }
}

/// <summary>Everything an edition says of an action, in reading order: its facts, its credits, its text.</summary>
public sealed class ActionSheet(RuleWords rules, Words words)
{
    internal const string Number = "number";
    internal const string Title = "title";

    private readonly SpanWords _spans = new(words);

    public IReadOnlyList<Passage> Of(ActionDefinition action, EditionPack edition)
    {
        var text = edition.Texts[action.Key];
        IEnumerable<Passage> all = [.. Facts(action, edition, text), .. action.Credits.SelectMany(credit => CreditOf(credit, edition, text)), .. Sections(text)];
        return [.. all.Where(passage => passage.Text.Length > 0)];
    }

    private IEnumerable<Passage> Facts(ActionDefinition action, EditionPack edition, ActionText text) =>
    [
        new(Number, words["Number"], action.Number.ToString()),
        new(Title, words["Title"], action.Title),
        new("category", words["Category"], edition.Edition.CategoryByKey(action.Category).Title),
        new("objective", words["Objective"], text.Objective) { IsProse = true },
        new("tags", words["Lists it belongs to"], string.Join('\n', action.Tags.Select(edition.TagTitle))),
        new("complements", words["Goes well with"], string.Join('\n', action.Complements.Select(edition.ActionName))),
        new("cap", words["The most it earns"], string.Join('\n', Cap(action))),
    ];

    private IEnumerable<string> Cap(ActionDefinition action)
    {
        if (action.Cap is { } cap)
        {
            yield return rules.Points(cap.Value);
        }

        if (action.BestCreditOnly)
        {
            yield return words["Only the credit that earns most counts."];
        }
    }

    private IEnumerable<Passage> CreditOf(Credit credit, EditionPack edition, ActionText text)
    {
        Passage About(string what, string heading, string content) => new($"credit/{credit.Id}/{what}", heading, content, credit.Title);
        yield return About("title", words["title"], credit.Title);
        yield return About("points", words["what it earns"], Points(credit));
        yield return About("rolling", words["older work"], credit.AllowsRolling
            ? words["Older work may count again by its continuing impact."]
            : words["Older work does not count again."]);
        yield return About("window", words["new credit"], credit.Window is { } window ? _spans.Say(window) : "");
        yield return About("requires", words["what must be earned first"], string.Join('\n', Requires(credit, edition)));
        yield return About("entries", words["entries"], credit.MaxEntries > 1 ? words.Say("sheet.entries", new { most = credit.MaxEntries }) : "");
        yield return About("effort", words["effort"], credit.Effort is { } hours ? words.Say("sheet.effort", new { hours }) : "");
        yield return About("what-to-do", words["what to do"], Markdown.ToPlain(text.Credits.GetValueOrDefault(credit.Id, ""))) with { IsProse = true };
        yield return About("evidence", words["what to hand in"], string.Join('\n', credit.Evidence.Select(Evidence)));
        yield return About("criteria", words["what must hold"], string.Join('\n', credit.Criteria.Select(criterion => rules.Criterion(criterion, credit))));
    }

    /// <summary>What the credit asks for, then what its steps do.</summary>
    private IEnumerable<string> Requires(Credit credit, EditionPack edition)
    {
        var names = new EditionWords(words, edition);
        string Name(Prerequisite asked) => names.Credit(asked.Action, asked.Credit);
        return
        [
            .. credit.Requires.Select(Name),
            .. credit.Points is TieredPoints tiers
                ? tiers.Tiers.Where(tier => tier.Requires.Count > 0)
                    .Select(tier => words.Say("sheet.tier-requires", new { tier.From, asked = names.And(tier.Requires.Select(Name)) }))
                : [],
        ];
    }

    private string Points(Credit credit) =>
        string.Join('\n', (string[])[rules.Points(credit.Points) + (credit.Source is FigureSource.Illustrative ? $" ({words["illustrative"]})" : ""), .. rules.Tiers(credit)]);

    private string Evidence(EvidenceField field) =>
        string.Join(". ", ((string?[])[rules.Field(field), field.Hint]).OfType<string>());

    /// <summary>A note that the write-up is not entered says nothing about the action.</summary>
    private IEnumerable<Passage> Sections(ActionText text) => !text.Entered ? [] : text.Sections.Select(section => new Passage(
        $"section/{section.Heading}", section.Heading.Length > 0 ? section.Heading : words["Text"], Markdown.ToPlain(section.Markdown))
    { IsProse = true });
}
