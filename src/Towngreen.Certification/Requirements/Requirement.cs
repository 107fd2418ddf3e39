namespace Towngreen.Certification;

/// <summary>What a level or designation asks, as a tree whose every node explains itself. The kinds are closed.</summary>
public abstract record Requirement
{
    private protected Requirement()
    {
    }

    /// <summary>Whether the counted claims reach it, and why.</summary>
    internal abstract Finding Explain(Tally tally);

    /// <summary>Names what cannot work in the edition.</summary>
    internal abstract void Check(EditionFaults faults);
}
