namespace Towngreen.Certification;

/// <summary>Never met: the program names the level and does not offer it yet. Source: Climate Smart Communities, gold.</summary>
public sealed record NotOffered : Requirement
{
    internal override Finding Explain(Tally tally, RequirementPlace place) => new(FindingCodes.LevelNotOffered, FindingStatus.Unmet);

    internal override void Check(EditionFaults faults)
    {
    }

    /// <summary>Out of reach on purpose, which is nothing to report.</summary>
    internal override bool CanBeMet(Tally everything) => true;
}
