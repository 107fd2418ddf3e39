using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications;

internal static class FindingReasons
{
    /// <summary>What exactly is unmet: the deepest unmet findings, which say what to do, instead of the sums above them.</summary>
    public static IReadOnlyList<Finding> Reasons(this Finding finding) =>
        finding.IsReached ? []
        : finding.Parts.Any(part => !part.IsReached) ? [.. finding.Parts.Where(part => !part.IsReached).SelectMany(Reasons)]
        : [finding];

    /// <summary>What a level or designation asks and does not find, as its author wrote it down.</summary>
    public static IEnumerable<Finding> Missing(this Finding level) =>
        level.Code == FindingCodes.All ? level.Parts.Where(part => !part.IsReached) : level.IsReached ? [] : [level];
}
