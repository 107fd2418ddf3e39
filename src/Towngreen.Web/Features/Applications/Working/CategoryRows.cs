using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>A category of the application with its actions.</summary>
public sealed record CategoryRows(OpenApplication Open, Category Category, IReadOnlyList<ActionRow> Rows)
{
    public Points Claimed => Open.Scored.Scorecard.AsClaimed.ByCategory[Category.Key];

    public Points Approved => Open.Scored.Scorecard.AsApproved.ByCategory[Category.Key];

    public bool IsIllustrative => Rows.Any(row => row.IsIllustrative && row.Claimed > Points.Zero);
}
