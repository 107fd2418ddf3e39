using Towngreen.Certification;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Applications.AboutTown;

/// <summary>Says what a town says about itself, and what each answer decides, for whoever reads it.</summary>
public sealed class FactWords(Words words)
{
    public static IEnumerable<string> OptionsOf(FactDefinition fact) =>
        fact.Type is FactType.YesNo ? [FactDefinition.Yes, FactDefinition.No] : fact.Options.Select(option => option.Id);

    /// <summary>What may be chosen, with what stands for no answer first.</summary>
    public IEnumerable<Choice> Choices(FactDefinition fact) => [new("", words["Not answered yet"]), .. OptionsOf(fact).Select(option => new Choice(option, Label(fact, option)))];

    public string Say(EvidenceValue value, FactDefinition? fact) => value switch
    {
        NumberValue number => fact?.Unit is { } unit ? $"{Template.Say(number.Number)} {unit}" : Template.Say(number.Number),
        ChoiceValue choice => fact is null ? choice.Option : Label(fact, choice.Option),
        _ => "",
    };

    /// <summary>What an answer was and what it is.</summary>
    public string Say(FactChange change, EditionPack pack)
    {
        var fact = pack.Edition.FindFact(change.Fact);
        return words.Say(change.Year is null ? "facts.changed" : "facts.changed-of-year", new
        {
            Fact = fact?.Label ?? change.Fact,
            change.Year,
            Before = Said(change.Before, fact),
            After = Said(change.After, fact),
        });
    }

    /// <summary>What the answer has to do with levels, designations and handing in, a sentence for each kind of rule; nothing where no rule looks at it.</summary>
    public IReadOnlyList<string> Decides(FactDefinition fact, EditionPack pack) =>
    [
        .. Asked(pack).SelectMany(asked => asked.Requirement.SelfAndWritten().Select(requirement => (asked.Title, Use: UseOf(requirement, fact))))
            .Where(asked => asked.Use is not null)
            .GroupBy(asked => asked.Use!, asked => asked.Title)
            .Select(use => Say(use.Key, [.. use.Distinct()])),
    ];

    private IEnumerable<(string Title, Requirement Requirement)> Asked(EditionPack pack) =>
    [
        .. pack.Edition.Levels.Select(level => (level.Title, level.Requirement)),
        .. pack.Edition.Designations.Select(designation => (designation.Title, designation.Requirement)),
        .. pack.Edition.HandIn is { } handIn ? [(words.Say("facts.decides.hand-in"), handIn)] : Array.Empty<(string, Requirement)>(),
    ];

    private FactUse? UseOf(Requirement requirement, FactDefinition fact) => requirement switch
    {
        ByClass one when one.Fact == fact.Id => new("class"),
        FactAccepted one when one.Fact == fact.Id => new("accepted", Accepted: words.List("list.or", one.Accepted.Select(option => Option(fact, option)))),
        FactWithin one when one.Fact == fact.Id => new(
            (one.Minimum, one.Maximum) switch { (not null, not null) => "between", (not null, null) => "least", _ => "most" },
            Minimum: Figure(one.Minimum, fact), Maximum: Figure(one.Maximum, fact)),
        FactsGiven some when some.Facts.Contains(fact.Metric ?? fact.Id) => new("given", Minimum: Template.Say(some.Minimum), Of: some.Facts.Count),
        FactImproved one when one.Fact == fact.Id => new(
            (one.Better is Direction.Higher ? "higher" : "lower") + (one.ByPercent > 0 ? "-by" : ""), Percent: one.ByPercent),
        _ => null,
    };

    private string Say(FactUse use, IReadOnlyList<string> titles) => words.Say($"facts.decides.{use.Kind}", new
    {
        What = words.List("list.and", titles),
        use.Accepted,
        use.Minimum,
        use.Maximum,
        use.Of,
        use.Percent,
    });

    private string Said(FactAnswer? answer, FactDefinition? fact) => answer is null ? words["not given"] : Say(answer.ToFact().Value, fact);

    private string Figure(decimal? number, FactDefinition fact) => number is { } known ? Say(new NumberValue(known), fact) : "";

    /// <summary>An option by itself; within a sentence it is <see cref="Option"/>.</summary>
    private string Label(FactDefinition fact, string option) =>
        fact.Type is FactType.YesNo ? words[option == FactDefinition.Yes ? "Yes" : "No"] : Option(fact, option);

    private string Option(FactDefinition fact, string option) =>
        fact.Type is FactType.YesNo ? words.Say($"answer.{option}") : fact.Options.FirstOrDefault(known => known.Id == option)?.Label ?? option;

    /// <summary>How a rule looks at a fact; equal ones are told once, with all levels that have them.</summary>
    private sealed record FactUse(string Kind, string Accepted = "", string Minimum = "", string Maximum = "", int Of = 0, decimal Percent = 0);
}
