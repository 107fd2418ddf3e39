using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>Everything that changed from one edition to another: its rules, which actions came and went, and what each action says.</summary>
/// <param name="Rules">What the editions say apart from their actions.</param>
/// <param name="Kept">The actions of both editions, by their numbers in the newer one.</param>
public sealed record EditionComparison(EditionPack From, EditionPack To, SheetComparison Rules, IReadOnlyList<ActionPair> Kept)
{
    public IEnumerable<ActionDefinition> Added => To.Edition.Actions.Except(Kept.Select(pair => pair.New));

    public IEnumerable<ActionDefinition> Removed => From.Edition.Actions.Except(Kept.Select(pair => pair.Old));

    public IEnumerable<ActionPair> Renumbered => Kept.Where(pair => pair.Old.Number != pair.New.Number);

    public IEnumerable<ActionPair> Renamed => Kept.Where(pair => pair.Old.Title != pair.New.Title);

    /// <summary>The actions that say something else, apart from another number or title.</summary>
    public IEnumerable<ActionPair> Changed => Kept.Where(pair => pair.Changes.Any());
}

/// <summary>One action as two editions have it.</summary>
public sealed record ActionPair(ActionDefinition Old, ActionDefinition New, SheetComparison Sheets)
{
    public IEnumerable<PassageComparison> Changes => Sheets.Changes.Where(change => change.Shown.Key is not (ActionSheet.Number or ActionSheet.Title));
}

/// <summary>Compares editions, by their sheets and those of their actions.</summary>
public sealed class EditionComparer(EditionSheet edition, ActionSheet action)
{
    public EditionComparison Compare(EditionPack from, EditionPack to, Crosswalk crosswalk) => new(
        from,
        to,
        SheetComparison.Between(edition.Of(from), edition.Of(to)),
        [
            .. from.Edition.Actions.Select(old => (Old: old, New: crosswalk.Follow(old.Key))).Where(pair => pair.New is not null)
                .Select(pair => new ActionPair(pair.Old, pair.New!, SheetComparison.Between(action.Of(pair.Old, from), action.Of(pair.New!, to))))
                .OrderBy(pair => pair.New.Number).ThenBy(pair => pair.New.Title, StringComparer.CurrentCulture),
        ]);
}
