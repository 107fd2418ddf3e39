namespace Towngreen.Certification;

/// <summary>The best way found to a level or designation, with the proof of how good it is.</summary>
/// <param name="Outcome">What the plan is.</param>
/// <param name="Today">The answer to the goal's requirement as everything claimed stands.</param>
public sealed record Plan(PlanOutcome Outcome, Finding Today)
{
    /// <summary>What to do, by category in the edition's order, the easiest first in each.</summary>
    public ValueList<PlanStep> Steps { get; init; } = [];

    /// <summary>What the steps cost, in the objective's unit: hours of effort, or claims.</summary>
    public decimal Cost { get; init; }

    /// <summary>What any plan costs at least: proof that none is cheaper where it equals <see cref="Cost"/>.</summary>
    public decimal LowerBound { get; init; }

    /// <summary>By how much a better plan could be cheaper, at most.</summary>
    public decimal Gap => Cost - LowerBound;

    /// <summary>The effort of all steps, whatever the objective.</summary>
    public decimal Effort => Steps.Sum(step => step.Effort);

    /// <summary>Where the application would stand with every step taken; nothing when the goal is out of reach.</summary>
    public Standing? Afterwards { get; init; }

    /// <summary>What stands in the way of a goal out of reach: the innermost findings no plan can meet.</summary>
    public ValueList<Finding> Missing { get; init; } = [];

    /// <summary>Of what was decided, what cannot be planned: declined, not applicable, excluded or not in the edition.</summary>
    public ValueList<Pick> NotPossible { get; init; } = [];

    /// <summary>How many nodes of the search tree were looked at.</summary>
    public int Nodes { get; init; }

    /// <summary>The easiest steps that wait for no other step, easiest first.</summary>
    public IEnumerable<PlanStep> Easiest(int count)
    {
        var waiting = Steps.SelectMany(step => step.OpensTheWayTo).ToHashSet();
        return Steps.Where(step => !waiting.Contains(step.Claim)).OrderBy(step => step.Effort).Take(count);
    }
}

/// <summary>What a plan is.</summary>
public enum PlanOutcome
{
    /// <summary>The goal is reached already, by what is claimed.</summary>
    Reached,

    /// <summary>No plan is cheaper.</summary>
    Optimal,

    /// <summary>A good plan; one that is cheaper by up to the gap may exist.</summary>
    WithinGap,

    /// <summary>No plan reaches the goal.</summary>
    OutOfReach,
}

/// <summary>A claim to make or to enlarge.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Kind">Whether it is new.</param>
public sealed record PlanStep(ClaimRef Claim, PlanStepKind Kind)
{
    /// <summary>How many entries to add, 1 for a new claim of a credit without entries; 0 when an entry that counts only grows.</summary>
    public int Entries { get; init; }

    /// <summary>The evidence field with the amount that decides the points; nothing when no amount does.</summary>
    public string? Field { get; init; }

    /// <summary>What <see cref="Field"/> must come to, over all entries where they are added up.</summary>
    public decimal? Amount { get; init; }

    /// <summary>What the claim earns by it beyond what it earns today, before the limits of its action.</summary>
    public Points Gained { get; init; }

    /// <summary>Its effort: hours, or points where the program gives no estimate.</summary>
    public decimal Effort { get; init; }

    /// <summary>Whether the effort is the program's estimate in hours.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>Whether the program published the credit's points.</summary>
    public FigureSource Source { get; init; }

    /// <summary>For a claim already started: why it does not count yet.</summary>
    public Finding? Started { get; init; }

    /// <summary>What this helps to meet: findings as they stand today, innermost ones, unmet without the plan and met with it.</summary>
    public ValueList<Finding> Serves { get; init; } = [];

    /// <summary>The claims that can only count with this one.</summary>
    public ValueList<ClaimRef> OpensTheWayTo { get; init; } = [];

    /// <summary>Where each entry must name another thing, such as an action: what it could be, under the field's id.</summary>
    public ValueMap<ValueList<string>> Targets { get; init; } = [];
}

/// <summary>Whether a step begins a claim.</summary>
public enum PlanStepKind
{
    /// <summary>Nothing is claimed yet.</summary>
    New,

    /// <summary>The claim is there and does not count yet.</summary>
    Started,

    /// <summary>The claim counts and grows.</summary>
    Enlarged,
}
