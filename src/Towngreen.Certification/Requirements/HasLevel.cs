namespace Towngreen.Certification;

/// <summary>A level reached by the same claims: levels that build on each other.</summary>
/// <param name="Key">The level's key. A level may ask only for levels listed before it.</param>
public sealed record HasLevel(string Key) : Composition
{
    private protected override string Code => FindingCodes.Level;

    internal override ValueMap<object> OwnFacts => [new("level", Key)];

    internal override ValueList<Requirement> PartsIn(Edition edition) => [edition.Levels.First(level => level.Key == Key).Requirement];

    internal override void Check(EditionFaults faults) => faults.NeedLevelBefore(Key);

    /// <summary>The level answers for itself.</summary>
    internal override bool CanBeMet(Tally everything) => true;
}
