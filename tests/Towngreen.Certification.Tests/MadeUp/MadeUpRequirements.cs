namespace Towngreen.Certification.Tests.MadeUp;

/// <summary>Draws requirements of every kind.</summary>
internal sealed class MadeUpRequirements(Chance chance, List<ActionDefinition> actions, string[] categories, string[] tags)
{
    /// <summary>What the made-up programs ask about the applicant.</summary>
    public static ValueList<FactDefinition> Facts { get; } =
    [
        new() { Id = "class", Type = FactType.Choice, Label = "Class", Options = [new("A", "A"), new("B", "B")] },
        new() { Id = "signed", Type = FactType.YesNo, Label = "Signed" },
        new() { Id = "share", Type = FactType.Number, Label = "Share", Minimum = 0, Maximum = 100 },
        new() { Id = "use", Type = FactType.Number, Label = "Use", Yearly = true },
    ];

    /// <summary>A requirement that may ask for so many lower levels and earlier designations.</summary>
    public Requirement Next(int levels = 0, int designations = 0) => Next(levels, designations, depth: 3);

    private Requirement Next(int levels, int designations, int depth)
    {
        var parts = new Lazy<ValueList<Requirement>>(() => [.. Enumerable.Range(0, chance.Among(2, 4)).Select(_ => Next(levels, designations, depth - 1))]);
        return (depth > 0 ? chance.Among(0, 8) : 8) switch
        {
            0 or 1 or 2 => new All(parts.Value),
            3 => new Any(parts.Value),
            4 => new AtLeast(chance.Among(1, parts.Value.Count), parts.Value),
            5 => new ByClass("class", [new("A", Next(levels, designations, depth - 1)), new("B", Next(levels, designations, depth - 1))]),
            6 when levels > 0 => new HasLevel($"level{chance.Among(0, levels - 1)}"),
            7 when designations > 0 => new HasDesignation($"green{chance.Among(0, designations - 1)}"),
            _ => Leaf(),
        };
    }

    private Requirement Leaf() => chance.Among(0, 16) switch
    {
        0 or 1 => new MinimumPoints(new(chance.Among(1, 160) / 2m), AScope()),
        2 => new PercentOfApplicable(chance.Among(1, 80), AScope()),
        3 or 4 => new MinimumActions(chance.Among(1, 3), AScope(), chance.In(2) ? new(chance.Among(1, 30) / 2m) : null),
        5 => new MinimumActions(chance.Among(1, 3), Scope.Everything) { Including = [AnAction().Key] },
        6 => new EachCategory([.. categories.Take(chance.Among(1, 3))], chance.Among(1, 2)),
        7 => new DistinctCategories(chance.Among(1, 2), [], chance.Among(1, 2)),
        8 => new DistinctGroups(chance.Among(1, 2), [.. tags], chance.Among(1, 2)),
        9 or 10 => AnAction() is var action && chance.In(2) ? new ActionEarned(action.Key) : new ActionEarned(action.Key, chance.OneOf(action.Credits).Id),
        11 => new EveryActionOf(chance.OneOf(categories)),
        12 or 13 => AnAction() is var action ? new DistinctTargets(action.Key, chance.OneOf(action.Credits).Id, chance.In(2) ? "target" : "name", chance.Among(1, 3)) : null!,
        14 => new FactAccepted("signed", [FactDefinition.Yes]),
        15 => new FactWithin("share", chance.Among(0, 40), null),
        _ => chance.Among(0, 4) switch
        {
            0 => new FactsGiven(["use"], 1, 2),
            1 => new FactImproved("use", Direction.Lower, 5, 2),
            2 => new HoldsLevel($"level{chance.Among(0, 2)}"),
            3 => new NotOffered(),
            _ => new ActionEarned(AnAction().Key),
        },
    };

    private Scope AScope() => chance.Among(0, 5) switch
    {
        0 => Scope.OfCategory(chance.OneOf(categories)),
        1 => Scope.OfTag(chance.OneOf(tags)),
        2 => new Scope { Outside = [chance.OneOf(categories)] },
        3 => new Scope { Actions = [AnAction().Key, AnAction().Key] },
        _ => Scope.Everything,
    };

    private ActionDefinition AnAction() => chance.OneOf(actions);
}
