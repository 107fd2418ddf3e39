using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>Says what a level or designation asks.</summary>
public sealed class RequirementWords(Words words)
{
    /// <summary>One line for each requirement that must be met.</summary>
    public IEnumerable<string> Lines(Requirement requirement, EditionPack edition) =>
        requirement is All all ? all.Parts.SelectMany(part => Lines(part, edition)) : [Say(requirement, edition)];

    private string Say(Requirement requirement, EditionPack edition)
    {
        var names = new EditionWords(words, edition);
        return requirement switch
        {
            All all => Parts(all.Parts, edition),
            Any any => words.Say("requirement.any", new { parts = Parts(any.Parts, edition) }),
            AtLeast some => words.Say("requirement.at-least", new { minimum = some.Minimum, parts = Parts(some.Parts, edition) }),
            MinimumPoints points => From(words.Say("requirement.points", new { points = points.Points.Value }), points.Scope, names),
            PercentOfApplicable share => From(words.Say("requirement.percent", new { percent = share.Percent }), share.Scope, names),
            MinimumActions some => SayActions(some, edition, names),
            EachCategory each => words.Say("requirement.each-category", new { actions = each.ActionsPerCategory, count = each.Categories.Count, each.Categories }),
            DistinctCategories some => SayCategories(some, edition, names),
            DistinctGroups some => words.Say(
                "requirement.groups", new { actions = some.ActionsPerGroup, minimum = some.Minimum, groups = names.And(some.Tags.Select(edition.TagTitle)) }),
            ActionEarned one => names.Credit(one.Action, one.Credit),
            EveryActionOf every => words.Say("requirement.every-action-of", new { category = edition.CategoryName(every.Category) }),
            DistinctTargets targets => words.Say("requirement.distinct-targets", new { action = edition.ActionName(targets.Action), minimum = targets.Minimum }),
            HasDesignation has => words.Say("requirement.designation", new { designation = names.Designation(has.Key) }),
            HasLevel has => words.Say("requirement.level", new { level = names.Level(has.Key) }),
            HoldsLevel holds => words.Say("requirement.holds-level", new { level = names.Level(holds.Key) }),
            NotOffered => words.Say("requirement.not-offered"),
            ByClass byClass => SayClasses(byClass, edition, names),
            _ => SayFact(requirement, names),
        };
    }

    private string SayFact(Requirement requirement, EditionWords names) => requirement switch
    {
        FactAccepted fact => SayAnswer(fact.Fact, names.Or(fact.Accepted.Select(answer => names.Answer(fact.Fact, answer))), names),
        FactWithin fact => SayAnswer(fact.Fact, names.Range(fact.Minimum, fact.Maximum, names.UnitOf(fact.Fact)), names),
        FactsGiven given => words.Say(
            "requirement.facts-given", new { minimum = given.Minimum, years = given.WithinYears, metrics = names.And(given.Facts.Select(names.Fact)) }),
        FactImproved improved => words.Say(
            improved.ByPercent == 0 ? "requirement.improved" : "requirement.improved-by",
            new
            {
                metric = names.Fact(improved.Fact),
                better = words.Say(improved.Better is Direction.Higher ? "better.higher" : "better.lower"),
                percent = improved.ByPercent,
                years = improved.WithinYears,
            }),
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, "A kind of requirement without words."),
    };

    private string SayActions(MinimumActions some, EditionPack edition, EditionWords names)
    {
        var asked = some.EachWorth is { } worth
            ? words.Say("requirement.actions-worth", new { actions = some.Actions, worth = worth.Value })
            : words.Say("requirement.actions", new { actions = some.Actions });
        asked = From(asked, some.Scope, names);
        return some.Including.Count == 0
            ? asked
            : words.Say("requirement.including", new { asked, actions = names.And(some.Including.Select(edition.ActionName)) });
    }

    private string SayCategories(DistinctCategories some, EditionPack edition, EditionWords names) => words.Say(
        some.Categories.Count == 0 ? "requirement.categories" : "requirement.categories-of",
        new { actions = some.ActionsPerCategory, minimum = some.Minimum, categories = names.And(some.Categories.Select(edition.CategoryName)) });

    private string SayClasses(ByClass byClass, EditionPack edition, EditionWords names)
    {
        var cases = byClass.Cases.Select(each => words.Say("requirement.case", new { option = names.Answer(byClass.Fact, each.Key), asked = Say(each.Value, edition) }));
        return words.Say("requirement.by-class", new { fact = names.Fact(byClass.Fact), cases = string.Join("; ", cases) });
    }

    private string SayAnswer(string fact, string answer, EditionWords names) => words.Say("requirement.fact", new { fact = names.Fact(fact), answer });

    private string From(string asked, Scope scope, EditionWords names) =>
        names.Scope(scope) is { Length: > 0 } said ? words.Say("requirement.from", new { asked, scope = said }) : asked;

    private string Parts(ValueList<Requirement> parts, EditionPack edition) => string.Join("; ", parts.Select(part => Say(part, edition)));
}
