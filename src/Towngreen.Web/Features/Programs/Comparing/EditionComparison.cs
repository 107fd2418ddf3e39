using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>What changed from one edition to another. Actions are followed by their keys, and by the edition's own list where a key changed.</summary>
public sealed class EditionComparison
{
    public EditionComparison(EditionPack from, EditionPack to, Crosswalk crosswalk)
    {
        (From, To) = (from, to);
        Kept =
        [
            .. from.Edition.Actions.Select(action => (Old: action, New: crosswalk.Follow(action.Key)))
                .Where(pair => pair.New is not null).Select(pair => new ActionPair(pair.Old, pair.New!)),
        ];
    }

    public EditionPack From { get; }

    public EditionPack To { get; }

    /// <summary>The actions of both editions.</summary>
    public IReadOnlyList<ActionPair> Kept { get; }

    public IEnumerable<ActionDefinition> Added => To.Edition.Actions.Except(Kept.Select(pair => pair.New));

    public IEnumerable<ActionDefinition> Removed => From.Edition.Actions.Except(Kept.Select(pair => pair.Old));

    public IEnumerable<ActionPair> Renumbered => Kept.Where(pair => pair.Old.Number != pair.New.Number);

    public IEnumerable<ActionPair> Renamed => Kept.Where(pair => pair.Old.Title != pair.New.Title);

    /// <summary>Credits of kept actions that came, went, or changed their points or what they ask.</summary>
    public IEnumerable<CreditChange> Credits => Kept.SelectMany(Changes);

    private static IEnumerable<CreditChange> Changes(ActionPair pair)
    {
        var gone = pair.Old.Credits.Where(old => pair.New.FindCredit(old.Id) is null).Select(old => new CreditChange(pair.New, old, null));
        var others = pair.New.Credits.Select(credit => new CreditChange(pair.New, pair.Old.FindCredit(credit.Id), credit));
        return others.Where(change => change.Old != change.New).Concat(gone);
    }
}

/// <summary>One action as two editions have it.</summary>
public sealed record ActionPair(ActionDefinition Old, ActionDefinition New);

/// <summary>A credit before and after; nothing where it was not there.</summary>
public sealed record CreditChange(ActionDefinition Action, Credit? Old, Credit? New)
{
    public Credit Any => New ?? Old!;

    public bool ChangesPoints => Old is null || New is null || Old.Points != New.Points || Old.Source != New.Source;

    /// <summary>Whether what a town has to show differs, apart from points: evidence, criteria, entries, rolling credit.</summary>
    public bool ChangesTerms => Old is not null && New is not null && (Old with { Title = New.Title, Points = New.Points, Source = New.Source }) != New;
}
