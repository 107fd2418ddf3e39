namespace Towngreen.Certification;

/// <summary>Points for each counted entry, up to a cap. Source: Sustainable CT action 8.5, 5 for each mentored action and 15 at most.</summary>
/// <param name="Each">What one entry earns.</param>
/// <param name="Cap">The most all entries earn together, included.</param>
public sealed record PointsPerEntry(Points Each, Points Cap) : PointsRule
{
    /// <inheritdoc/>
    public override Points Maximum => Cap;

    internal override Points MaximumWith(int entries) => new(Math.Min(Each.Value * entries, Cap.Value));

    internal override Points Earned(IReadOnlyList<Entry> counted, Func<Prerequisite, bool> has) => MaximumWith(counted.Count);

    internal override IEnumerable<Rung> Rungs(Credit credit, IReadOnlyList<Entry> counted)
    {
        for (var entries = Math.Max(1, counted.Count); entries <= credit.MaxEntries; entries++)
        {
            yield return new(entries - counted.Count, MaximumWith(entries), entries - counted.Count);
            if (MaximumWith(entries) == Cap)
            {
                break;
            }
        }
    }

    internal override void Check(EditionFaults faults, Credit credit) => faults.Unless(Cap >= Each, "the cap is below what one entry earns");
}
