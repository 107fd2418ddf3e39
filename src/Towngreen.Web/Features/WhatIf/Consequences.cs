using Towngreen.Certification;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.WhatIf;

/// <summary>Which claims count: all that are made, or those that were approved.</summary>
public enum Basis
{
    AsApproved,
    AsClaimed,
}

/// <summary>What other thresholds come to for every application looked at.</summary>
/// <param name="Edition">The edition as it is.</param>
/// <param name="Then">The edition with the other thresholds.</param>
public sealed record Consequences(EditionPack Edition, Edition Then, IReadOnlyList<Consequence> All)
{
    /// <summary>How many applications have each level as their highest, now and then: none first, the highest last.</summary>
    public IReadOnlyList<LevelCount> Levels(Basis basis) =>
    [
        .. Edition.Edition.Levels.Select(level => (Key: (string?)level.Key, level.Title)).Prepend((null, "")).Select(level => new LevelCount(
            level.Key, level.Title, All.Count(one => one.Now(basis).HighestLevel == level.Key), All.Count(one => one.Then(basis).HighestLevel == level.Key))),
    ];

    /// <summary>How many applications have each designation, now and then.</summary>
    public IReadOnlyList<LevelCount> Designations(Basis basis) =>
    [
        .. Edition.Edition.Designations.Select(designation => new LevelCount(
            designation.Key, designation.Title,
            All.Count(one => Has(one.Now(basis), designation)), All.Count(one => Has(one.Then(basis), designation)))),
    ];

    /// <summary>The applications whose highest level changes, those that lose first, by town.</summary>
    public IReadOnlyList<Consequence> Moves(Basis basis) =>
        [.. All.Where(one => one.Moves(basis)).OrderBy(one => Rank(one.Then(basis)) > Rank(one.Now(basis))).ThenBy(one => one.Town.Name, StringComparer.CurrentCulture)];

    /// <summary>
    /// The findings that decide: what is missing then for the level there is now, or, for a town that rises, what was missing until now.
    /// </summary>
    public IEnumerable<Finding> Deciding(Consequence one, Basis basis)
    {
        var (now, then) = (one.Now(basis), one.Then(basis));
        return Rank(then) < Rank(now)
            ? then.Levels.First(level => level.Key == now.HighestLevel).Finding.Missing()
            : now.Levels.First(level => level.Key == then.HighestLevel).Finding.Missing();
    }

    /// <summary>The level's place from 1; 0 for none.</summary>
    public int Rank(Standing standing) => standing.HighestLevel is { } key ? Edition.Edition.Levels.Index().First(level => level.Item.Key == key).Index + 1 : 0;

    /// <summary>The title of the highest level, or nothing.</summary>
    public string? Title(Standing standing) => Edition.Edition.Levels.FirstOrDefault(level => level.Key == standing.HighestLevel)?.Title;

    private static bool Has(Standing standing, Designation designation) =>
        standing.Designations.First(result => result.Key == designation.Key).Finding.IsReached;
}

/// <summary>One application under both editions.</summary>
public sealed record Consequence(ApplicationSummary Application, TownSummary Town, Scorecard NowCard, Scorecard ThenCard)
{
    public Standing Now(Basis basis) => basis is Basis.AsClaimed ? NowCard.AsClaimed : NowCard.AsApproved;

    public Standing Then(Basis basis) => basis is Basis.AsClaimed ? ThenCard.AsClaimed : ThenCard.AsApproved;

    public bool Moves(Basis basis) => Now(basis).HighestLevel != Then(basis).HighestLevel;
}

/// <summary>How many applications have a level, now and then.</summary>
/// <param name="Key">Nothing for those without any level.</param>
public sealed record LevelCount(string? Key, string Title, int Now, int Then);
