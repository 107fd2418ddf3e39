namespace Towngreen.Certification;

/// <summary>A designation reached by the same claims. Source: Sustainable CT certification overview 2024, Gold asks the Climate Leader designation.</summary>
/// <param name="Key">The designation's key. A designation may ask only for designations listed before it.</param>
public sealed record HasDesignation(string Key) : Composition
{
    private protected override string Code => FindingCodes.Designation;

    internal override ValueMap<object> OwnFacts => [new("designation", Key)];

    internal override ValueList<Requirement> PartsIn(Edition edition) => [edition.Designations.First(designation => designation.Key == Key).Requirement];

    internal override void Check(EditionFaults faults) => faults.NeedDesignation(Key);

    /// <summary>The designation answers for itself.</summary>
    internal override bool CanBeMet(Tally everything) => true;
}
