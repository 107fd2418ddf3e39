namespace Towngreen.Certification;

/// <summary>Something each entry of a claim must show; an entry that does not is not counted. The kinds are closed.</summary>
public abstract record Criterion
{
    private protected Criterion()
    {
    }

    /// <summary>The field or question it is about: with its kind, what makes it the same criterion in another edition.</summary>
    internal abstract string Subject { get; }

    /// <summary>The code of its findings.</summary>
    internal abstract string Code { get; }

    /// <summary>What the words need beside which entry it is, whatever the entry shows.</summary>
    internal abstract ValueMap<object> Facts { get; }

    /// <summary>Whether the entry shows it.</summary>
    internal abstract FindingStatus Decide(EntryInClaim entry);

    /// <summary>Whether the entry shows it, and why.</summary>
    internal virtual Finding Explain(EntryInClaim entry) => entry.Answer(this, Decide(entry));

    /// <summary>Names what cannot work in the credit.</summary>
    internal abstract void Check(EditionFaults faults, Credit credit);
}
