using Towngreen.Certification;

namespace Towngreen.Web.Features.Reviews;

/// <summary>Findings with the words to say them in, for the page that shows a tree of them.</summary>
public sealed record FindingList(IReadOnlyList<Finding> Findings, Func<Finding, string> Say);
