using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>Two versions of a claim, and where they differ.</summary>
/// <param name="Mine">What I want to save.</param>
/// <param name="Theirs">What was saved meanwhile.</param>
/// <param name="Revision">The revision of theirs: what a merged claim is based on.</param>
public sealed record ClaimConflict(
    Claim Mine, Claim Theirs, int Revision, DateTimeOffset SavedAt, string SavedBy, IReadOnlyList<ClaimDifference> Differences);

/// <summary>Finds out what somebody saved while another person was writing.</summary>
public sealed class ClaimConflicts(TowngreenDb db)
{
    /// <param name="scored">The application.</param>
    /// <param name="mine">What I want to save.</param>
    /// <param name="basedOn">The revision I started from; 0 when there was none.</param>
    /// <returns>Nothing when nothing was saved.</returns>
    public async Task<ClaimConflict?> FindAsync(ScoredApplication scored, Claim mine, int basedOn, CancellationToken cancel)
    {
        var saved = await (
            from submission in db.Set<ActionSubmission>()
            join claim in db.Set<CreditClaim>() on submission.Id equals claim.SubmissionId
            where submission.ApplicationId == scored.Application.Id && submission.ActionKey == mine.Action && claim.CreditId == mine.Credit
            select claim).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (saved is null)
        {
            return null;
        }

        var started = await db.Set<ClaimRevision>().AsNoTracking().SingleOrDefaultAsync(r => r.ClaimId == saved.Id && r.Number == basedOn, cancel);
        var theirs = Read(saved.Content);
        return new ClaimConflict(
            mine, theirs, saved.Revision, saved.SavedAt, saved.SavedBy, ClaimMerge.Compare(Read(started?.Content ?? ClaimContent.Empty), mine, theirs));

        Claim Read(ClaimContent content) => content.ToClaim(mine.Action, mine.Credit, scored.Pack.Edition);
    }
}
