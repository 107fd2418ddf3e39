namespace Towngreen.Certification;

/// <summary>Where a plan shall lead, and what it may choose from.</summary>
/// <param name="Target">The key of a level, or of a designation where no level has it.</param>
public sealed record PlanGoal(string Target)
{
    /// <summary>What the best plan has least of.</summary>
    public PlanObjective Objective { get; init; }

    /// <summary>What is not to be planned. What the town already has of it still counts.</summary>
    public ValueList<Pick> Excluded { get; init; } = [];

    /// <summary>What the plan must contain, where it does not count yet.</summary>
    public ValueList<Pick> Decided { get; init; } = [];
}

/// <summary>What the best plan has least of; the other is least among plans that are equal in it.</summary>
public enum PlanObjective
{
    /// <summary>
    /// Effort: the program's estimate for every entry, further tier and further unit; where it gives none, the points gained stand for it.
    /// </summary>
    LeastEffort,

    /// <summary>Claims to make or to enlarge.</summary>
    FewestCredits,
}

/// <summary>An action, or one credit of it.</summary>
/// <param name="Action">The action's key.</param>
/// <param name="Credit">The id of the credit; nothing for the whole action.</param>
public sealed record Pick(string Action, string? Credit = null)
{
    /// <summary>Whether the credit of the action is meant.</summary>
    public bool Covers(ClaimRef claim) => Action == claim.Action && (Credit is null || Credit == claim.Credit);
}

/// <summary>How long to look for a better plan. Counted in steps of the search, so that the same question always has the same answer.</summary>
/// <param name="Nodes">The most nodes of the search tree to look at, for each of the two objectives.</param>
public sealed record PlanLimit(int Nodes)
{
    /// <summary>Far more than real programs take, and still an answer within seconds.</summary>
    public static PlanLimit Default { get; } = new(20_000);
}
