using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>Everything an edition says apart from its actions: what its levels ask, how long work and certifications last, what it asks about a town.</summary>
public sealed class EditionSheet(Words words)
{
    private readonly RequirementWords _requirements = new(words);
    private readonly SpanWords _spans = new(words);

    public IReadOnlyList<Passage> Of(EditionPack pack)
    {
        var edition = pack.Edition;
        IEnumerable<Passage> all =
        [
            .. edition.Levels.Select(level => Asked($"level/{level.Key}", level.Title, level.Requirement, level.Source, pack)),
            .. edition.Designations.Select(one => Asked($"designation/{one.Key}", words["{0} (designation)", one.Title], one.Requirement, one.Source, pack)),
            new("hand-in", words["To be handed in"], edition.HandIn is { } handIn ? Lines(_requirements.Lines(handIn, pack)) : ""),
            new("window", words["New credit"], _spans.Say(edition.Window)),
            new("expiry", words["How long a certification lasts"], _spans.Say(edition.Expiry)),
            .. edition.Facts.Select(fact => new Passage($"fact/{fact.Id}", words["Asked about the applicant: {0}", fact.Label], Lines(Fact(fact)))),
            new("categories", words["Categories"], Lines(edition.Categories.Select(category => category.NumberedTitle))),
            new("tags", words["Lists of actions"], Lines(pack.Tags.Select(tag => tag.Title))),
            new("rounds", words["Rounds"], Lines(pack.Rounds.Select(Round))),
        ];
        return [.. all.Where(passage => passage.Text.Length > 0)];
    }

    private Passage Asked(string key, string title, Requirement requirement, FigureSource source, EditionPack pack) =>
        new(key, title, Lines(_requirements.Lines(requirement, pack).Select(line =>
            source is FigureSource.Illustrative ? words.Say("points.illustrative", new { said = line }) : line)));

    private IEnumerable<string> Fact(FactDefinition fact)
    {
        yield return words.Say(fact.Yearly ? "sheet.fact.yearly" : "sheet.fact", new { fact.Label, kind = words.Say($"sheet.fact.{fact.Type}") });
        if (fact.Options.Count > 0)
        {
            yield return string.Join("; ", fact.Options.Select(option => option.Label));
        }

        if (fact.Minimum is not null || fact.Maximum is not null)
        {
            var range = fact.Minimum is null ? "range.maximum" : fact.Maximum is null ? "range.minimum" : "range.between";
            yield return words.Say(range, new { fact.Minimum, fact.Maximum, Unit = fact.Unit is { } unit ? $" {unit}" : "" });
        }
    }

    private string Round(Round round)
    {
        var said = words.Say("sheet.round", new { round.Title, round.Opens, round.Deadline, round.Results });
        return round.Source is FigureSource.Illustrative ? words.Say("points.illustrative", new { said }) : said;
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
