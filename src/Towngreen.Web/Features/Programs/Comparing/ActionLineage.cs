using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>Actions through the editions: the same key, unless an edition on the way says that it took another's place.</summary>
public static class ActionLineage
{
    /// <summary>What the actions of one edition are in another, earlier or later, by the renumberings of all editions in between.</summary>
    public static Crosswalk Between(IReadOnlyList<EditionPack> editions, EditionPack from, EditionPack to)
    {
        var ordered = editions.OrderBy(edition => edition.Edition.Year).ToList();
        var (start, end) = (ordered.IndexOf(from), ordered.IndexOf(to));
        var steps = start <= end
            ? ordered[(start + 1)..(end + 1)].ConvertAll(edition => NewKeys(edition.Renumbered))
            : Enumerable.Reverse(ordered[(end + 1)..(start + 1)]).Select(edition => OldKeys(edition.Renumbered)).ToList();
        var followed = from.Edition.Actions.Select(action => KeyValuePair.Create(
            action.Key, steps.Aggregate(action.Key, (key, step) => step.GetValueOrDefault(key, key))));
        return new Crosswalk(from.Edition, to.Edition, [.. followed.Where(action => action.Key != action.Value)]);
    }

    private static Dictionary<string, string> NewKeys(IEnumerable<Renumbering> changes) =>
        changes.DistinctBy(change => change.From).ToDictionary(change => change.From, change => change.To);

    private static Dictionary<string, string> OldKeys(IEnumerable<Renumbering> changes) =>
        changes.DistinctBy(change => change.To).ToDictionary(change => change.To, change => change.From);
}
