using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Catalogue.Comparing;

/// <summary>An action through the editions: the same key, unless an edition says that it took another's place.</summary>
public static class ActionLineage
{
    /// <summary>What the action of one edition is in another, earlier or later; nothing when that edition has no such action.</summary>
    public static ActionDefinition? Follow(IReadOnlyList<EditionPack> editions, string key, EditionPack from, EditionPack to)
    {
        var ordered = editions.OrderBy(edition => edition.Edition.Year).ToList();
        var (start, end) = (ordered.IndexOf(from), ordered.IndexOf(to));
        for (var place = start; place < end; place++)
        {
            key = ordered[place + 1].Renumbered.FirstOrDefault(change => change.From == key)?.To ?? key;
        }

        for (var place = start; place > end; place--)
        {
            key = ordered[place].Renumbered.FirstOrDefault(change => change.To == key)?.From ?? key;
        }

        return to.Edition.FindAction(key);
    }
}
