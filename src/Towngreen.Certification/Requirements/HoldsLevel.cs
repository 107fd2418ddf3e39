namespace Towngreen.Certification;

/// <summary>
/// The level, or a higher one, was awarded before and is still held: levels that follow each other. Source: GreenStep Cities, steps are
/// recognized one after another.
/// </summary>
/// <param name="Key">The level's key.</param>
public sealed record HoldsLevel(string Key) : Requirement
{
    internal override Finding Explain(Tally tally, RequirementPlace place)
    {
        var levels = tally.Edition.Levels.Select(level => level.Key).ToList();
        var held = tally.Circumstances.History.Level;
        var isHeld = held is not null && levels.IndexOf(held) >= levels.IndexOf(Key);
        return new(FindingCodes.LevelHeld, isHeld ? FindingStatus.Met : FindingStatus.Unmet)
        {
            Facts = held is null ? [new("level", Key)] : [new("level", Key), new("held", held)],
        };
    }

    internal override void Check(EditionFaults faults) => faults.NeedLevel(Key);

    /// <summary>An earlier application may have reached it.</summary>
    internal override bool CanBeMet(Tally everything) => true;
}
