using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications;

/// <summary>
/// Carries what reviewers decided over to claims and applications. Changes tracked entities in the caller's unit of work and never
/// saves: the verdict, its audit entry and the changed claim are one transaction. Authorizing is the caller's affair.
/// </summary>
public sealed class ReviewOutcomes(TowngreenDb db)
{
    /// <param name="workId">A claim or a declaration that was handed in.</param>
    /// <param name="verdict">Approved, Returned or Declined.</param>
    /// <param name="comment">What the reviewer says to the town; shown to it once the application is returned or decided.</param>
    public async Task<Result<Done>> ApplyAsync(Guid workId, ClaimStatus verdict, string comment, CancellationToken cancel)
    {
        var work = await db.Set<CreditClaim>().SingleOrDefaultAsync(c => c.Id == workId, cancel) as JudgedWork
            ?? await db.Set<Declaration>().SingleOrDefaultAsync(d => d.Id == workId, cancel);
        return work is null ? new NotFound() : work.Judge(verdict, comment);
    }

    /// <param name="status">Returned, Certified or NotCertified.</param>
    public async Task<Result<Done>> CloseAsync(Guid applicationId, ApplicationStatus status, CancellationToken cancel) =>
        await db.Set<Application>().SingleOrDefaultAsync(a => a.Id == applicationId, cancel) is { } application
            ? application.Become(status)
            : new NotFound();
}
