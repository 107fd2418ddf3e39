using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications;

/// <summary>The next level and what stands between the town and it.</summary>
/// <param name="Level">The lowest level that the claims do not reach; nothing when they reach them all.</param>
/// <param name="Points">The points it asks for altogether, when it asks for any.</param>
/// <param name="Missing">Its requirements that are not reached.</param>
public sealed record LevelAhead(Level? Level, Points? Points, IReadOnlyList<Finding> Missing)
{
    public static LevelAhead Of(ScoredApplication scored)
    {
        if (scored.Scorecard.AsClaimed.Levels.FirstOrDefault(level => !level.Finding.IsReached) is not { } next)
        {
            return new LevelAhead(null, null, []);
        }

        var parts = next.Finding.Parts.Count > 0 ? next.Finding.Parts : [next.Finding];
        var points = parts.FirstOrDefault(part => part.Code == FindingCodes.PointsMinimum && part.Facts.Count == 0)?.Need;
        return new LevelAhead(
            scored.Pack.Edition.Levels.First(level => level.Key == next.Key),
            points is { } need ? new Points(need) : null,
            [.. parts.Where(part => !part.IsReached)]);
    }
}
