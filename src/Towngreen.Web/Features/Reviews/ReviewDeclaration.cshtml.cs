using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Reviews;

/// <summary>The declaration that an action does not apply, beside what the action is about and what agreeing would change.</summary>
[Needs(Permission.Review, Permission.Administer)]
public sealed class ReviewDeclarationModel(
    ReviewDesk desk, ReviewQueue queue, GiveVerdict give, FindingWords findings, Words words, ProgramClock clock)
    : VerdictPageModel(desk, queue, give, findings, words, clock)
{
    public ReviewedDeclaration Declaration => (ReviewedDeclaration)Work;

    public override bool MayReturn => false;

    /// <summary>The levels and designations that ask for a share of what applies, as all that is claimed stands, this declaration among it.</summary>
    public IEnumerable<(string Title, Finding Share)> Shares =>
        from result in Review.Scorecard.AsClaimed.Levels.Concat(Review.Scorecard.AsClaimed.Designations)
        from share in result.Finding.SelfAndParts()
        where share.Code == FindingCodes.PointsPercent
        select (Edition.TitleOf(result.Key), share);
}
