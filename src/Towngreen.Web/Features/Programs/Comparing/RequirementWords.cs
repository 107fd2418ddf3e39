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
        MinimumPoints points => SayPoints(points, edition),
        CategoryActions some => words.Say("requirement.category", new { actions = some.Actions, category = edition.CategoryName(some.Category) }),
        EachCategory each => words.Say("requirement.each-category", new { actions = each.ActionsPerCategory, count = each.Categories.Count, each.Categories }),
        ActionEarned one => edition.ActionName(one.Action),
        EveryActionOf every => words.Say("requirement.every-action-of", new { category = edition.CategoryName(every.Category) }),
        DistinctTargets targets => words.Say("requirement.distinct-targets", new { action = edition.ActionName(targets.Action), minimum = targets.Minimum }),
        HasDesignation has => words.Say("requirement.designation", new { designation = DesignationTitle(has.Key, edition) }),
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, "A kind of requirement without words."),
    };

    private string SayPoints(MinimumPoints minimum, EditionPack edition)
    {
        var said = words.Say("requirement.points", new { points = minimum.Points.Value });
        string[] from = [.. new[] { minimum.Tag is { } tag ? edition.TagTitle(tag) : null, minimum.Category is { } category ? edition.CategoryName(category) : null }.OfType<string>()];
        return from.Length == 0 ? said : words.Say("requirement.points-from", new { points = said, from });
    }

    private string Parts(ValueList<Requirement> parts, EditionPack edition) => string.Join("; ", parts.Select(part => Say(part, edition)));

    private static string DesignationTitle(string key, EditionPack edition) => edition.Edition.Designations.First(known => known.Key == key).Title;
}
