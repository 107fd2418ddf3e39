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

    private string Say(Requirement requirement, EditionPack edition) => requirement switch
    {
        All all => Parts(all.Parts, edition),
        Any any => words.Say("requirement.any", new { parts = Parts(any.Parts, edition) }),
        AtLeast some => words.Say("requirement.at-least", new { minimum = some.Minimum, parts = Parts(some.Parts, edition) }),
        MinimumPoints points => SayFrom(words.Say("requirement.points", new { points = points.Points.Value }), points.Scope, edition),
        MinimumActions some => SayFrom(words.Say("requirement.actions", new { actions = some.Actions }), some.Scope, edition),
        EachCategory each => words.Say("requirement.each-category", new { actions = each.ActionsPerCategory, count = each.Categories.Count, each.Categories }),
        ActionEarned one => edition.ActionName(one.Action),
        EveryActionOf every => words.Say("requirement.every-action-of", new { category = edition.CategoryName(every.Category) }),
        DistinctTargets targets => words.Say("requirement.distinct-targets", new { action = edition.ActionName(targets.Action), minimum = targets.Minimum }),
        HasDesignation has => words.Say("requirement.designation", new { designation = DesignationTitle(has.Key, edition) }),
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, "A kind of requirement without words."),
    };

    private string SayFrom(string points, Scope scope, EditionPack edition)
    {
        string[] from = [.. scope.Tags.Select(edition.TagTitle), .. scope.Categories.Select(edition.CategoryName)];
        return from.Length == 0 ? points : words.Say("requirement.points-from", new { points, from });
    }

    private string Parts(ValueList<Requirement> parts, EditionPack edition) => string.Join("; ", parts.Select(part => Say(part, edition)));

    private static string DesignationTitle(string key, EditionPack edition) => edition.Edition.Designations.First(known => known.Key == key).Title;
}
