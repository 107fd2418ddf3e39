namespace Towngreen.Certification;

/// <summary>How many points a credit earns from the entries that count. The kinds are closed.</summary>
public abstract record PointsRule
{
    private protected PointsRule()
    {
    }

    /// <summary>The most the rule can earn.</summary>
    public abstract Points Maximum { get; }

    /// <summary>The most it can earn from so many entries.</summary>
    internal virtual Points MaximumWith(int entries) => Maximum;

    /// <summary>What the counted entries earn together, given which prerequisites are there; zero from entries it does not ask for.</summary>
    internal abstract Points Earned(IReadOnlyList<Entry> counted, Func<Prerequisite, bool> has);

    /// <summary>The prerequisites that what these entries earn may turn on.</summary>
    internal virtual IReadOnlyCollection<Prerequisite> Relied(IReadOnlyList<Entry> counted) => [];

    /// <summary>
    /// The states a claim could be brought to from the entries that count, if any: first the one it is in, then better ones; a state that takes
    /// more and earns no more is left out.
    /// </summary>
    internal abstract IEnumerable<Rung> Rungs(Credit credit, IReadOnlyList<Entry> counted);

    /// <summary>Whether an entry has what the rule asks of it before it counts.</summary>
    internal virtual bool Admits(EntryInClaim entry) => true;

    /// <summary>What the rule asks of an entry before it counts; nothing for most rules.</summary>
    internal virtual Finding? Ask(EntryInClaim entry) => null;

    /// <summary>Names what cannot work in the credit.</summary>
    internal virtual void Check(EditionFaults faults, Credit credit)
    {
    }
}
