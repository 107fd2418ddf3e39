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
}

/// <summary>Everything an edition says of an action, in reading order: its facts, its credits, its text.</summary>
public sealed class ActionSheet(RuleWords rules, Words words)
{
    public IReadOnlyList<Passage> Of(ActionDefinition action, EditionPack edition)
    {
        var text = edition.Texts[action.Key];
        IEnumerable<Passage> all = [.. Facts(action, edition, text), .. action.Credits.SelectMany(credit => CreditOf(credit, text)), .. Sections(text)];
        return [.. all.Where(passage => passage.Text.Length > 0)];
    }

    private IEnumerable<Passage> Facts(ActionDefinition action, EditionPack edition, ActionText text) =>
    [
        new("number", words["Number"], action.Number.ToString()),
        new("title", words["Title"], action.Title),
        new("category", words["Category"], edition.Edition.CategoryByKey(action.Category).Title),
        new("objective", words["Objective"], text.Objective),
        new("tags", words["Lists it belongs to"], string.Join('\n', action.Tags.Select(edition.TagTitle))),
    ];

    private IEnumerable<Passage> CreditOf(Credit credit, ActionText text)
    {
        Passage About(string what, string heading, string content) => new($"credit/{credit.Id}/{what}", heading, content, credit.Title);
        yield return About("title", words["title"], credit.Title);
        yield return About("points", words["points"], Points(credit));
        yield return About("rolling", words["older work"], credit.AllowsRolling
            ? words["Older work may count again by its continuing impact."]
            : words["Older work does not count again."]);
        yield return About("what-to-do", words["what to do"], Markdown.ToPlain(text.Credits.GetValueOrDefault(credit.Id, "")));
        yield return About("evidence", words["what to hand in"], string.Join('\n', credit.Evidence.Select(Evidence)));
        yield return About("criteria", words["what must hold"], string.Join('\n', credit.Criteria.Select(criterion => rules.Criterion(criterion, credit))));
    }

    private string Points(Credit credit) =>
        string.Join('\n', (string[])[rules.Points(credit.Points) + (credit.Source is FigureSource.Illustrative ? $" ({words["illustrative"]})" : ""), .. rules.Tiers(credit)]);

    private string Evidence(EvidenceField field) =>
        string.Join(". ", ((string?[])[rules.Field(field), field.Hint]).OfType<string>());

    private IEnumerable<Passage> Sections(ActionText text) => text.Sections.Select(section => new Passage(
        $"section/{section.Heading}", section.Heading.Length > 0 ? section.Heading : words["Text"], Markdown.ToPlain(section.Markdown)));
}
