using Towngreen.Certification;

namespace Towngreen.Bench;

/// <summary>Reads a scorecard as thoroughly as anybody can: every finding down to the last, its facts, and the claims it cites.</summary>
internal static class EveryReason
{
    /// <summary>How many findings, facts and citations there are.</summary>
    public static int Read(Scorecard card)
    {
        var read = In(card.AsClaimed) + In(card.AsApproved);
        foreach (var claim in card.Claims)
        {
            read += In(claim.Finding);
        }

        foreach (var shared in card.DoubleCounts)
        {
            read += In(shared);
        }

        return read;
    }

    private static int In(Standing standing)
    {
        var read = standing.ByCategory.Count + standing.ByAction.Count;
        foreach (var result in standing.Levels.Concat(standing.Designations))
        {
            read += In(result.Finding);
        }

        return read;
    }

    private static int In(Finding finding)
    {
        var read = 1 + finding.Facts.Count + finding.Claims.Count;
        foreach (var part in finding.Parts)
        {
            read += In(part);
        }

        return read;
    }
}
