namespace Towngreen.Certification;

/// <summary>What a level or designation asks, as a tree whose every node explains itself. The kinds are closed.</summary>
public abstract record Requirement
{
    private protected Requirement()
    {
    }

    /// <summary>The requirements its author wrote inside it; none when it is written by itself.</summary>
    internal virtual IEnumerable<Requirement> Written => [];

    /// <summary>The same with other numbers, as the dial says; where there are none, the same.</summary>
    internal virtual Requirement Turned(Dial dial) => this;

    /// <summary>What the words need beyond the numbers, whatever is claimed.</summary>
    internal virtual ValueMap<object> OwnFacts => [];

    /// <summary>What it is made of in this edition, in the order in which it is explained.</summary>
    internal virtual ValueList<Requirement> PartsIn(Edition edition) => [.. Written];

    /// <summary>Whether claims for this credit may change its answer, but through its parts.</summary>
    internal virtual bool LooksAt(CreditPlace credit) => false;

    /// <summary>Whether the counted claims reach it.</summary>
    /// <param name="tally">The claims.</param>
    /// <param name="place">Where it stands in their edition.</param>
    /// <param name="decided">What was decided of its parts, by their order.</param>
    internal virtual FindingStatus Decide(Tally tally, RequirementPlace place, ReadOnlySpan<FindingStatus> decided) => tally.Explain(place).Status;

    /// <summary>Whether the counted claims reach it, and why.</summary>
    /// <param name="tally">The claims.</param>
    /// <param name="place">Where it stands in their edition.</param>
    internal abstract Finding Explain(Tally tally, RequirementPlace place);

    /// <summary>Names what cannot work in the edition.</summary>
    internal abstract void Check(EditionFaults faults);

    /// <summary>
    /// Writes into a planner's model what it takes: always, or only if the value <paramref name="when"/> is 1. What no claim changes is as it stands.
    /// </summary>
    internal virtual void Encode(PlanModel model, int? when) => model.Require(Sum.Zero, model.Today.Explain(this).IsReached ? 0 : 1, when);

    /// <summary>Whether any application could ever reach it; <paramref name="everything"/> holds every credit at its most.</summary>
    internal virtual bool CanBeMet(Tally everything) => everything.Explain(this).IsReached;

    /// <summary>The requirement and every one its author wrote inside it, the outer before the inner.</summary>
    public IEnumerable<Requirement> SelfAndWritten() => Written.SelectMany(part => part.SelfAndWritten()).Prepend(this);

    /// <summary>The innermost requirements written inside it, or itself.</summary>
    internal IEnumerable<Requirement> Leaves() => Written.Any() ? Written.SelectMany(part => part.Leaves()) : [this];
}
