using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.HandingIn;

/// <summary>Gives an application up: as long as the town has it in hand, or before a reviewer gave the first verdict.</summary>
public sealed class Withdraw(TowngreenDb db, ApplicationAccess applications, AuditLog audit)
{
    public sealed record Request(Guid ApplicationId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.HandIn, cancel) is not { } application)
        {
            return new NotFound();
        }

        if (application.Status == ApplicationStatus.HandedIn && await IsUnderReviewAsync(application, cancel))
        {
            return new ReviewHasBegun();
        }

        if (application.Become(ApplicationStatus.Withdrawn).Failed(out var errors))
        {
            return errors.ToList();
        }

        audit.Record("application.withdrawn", typeof(Application), application.Id, application.MunicipalityId,
            new { application.Reference, application.Edition });
        return await applications.SaveAsync(cancel);
    }

    private Task<bool> IsUnderReviewAsync(Application application, CancellationToken cancel) => (
        from submission in db.Set<ActionSubmission>()
        join claim in db.Set<CreditClaim>() on submission.Id equals claim.SubmissionId
        where submission.ApplicationId == application.Id
            && claim.HandInNumber == application.HandIns && claim.Status != CreditClaimStatus.HandedIn
        select claim.Id).AnyAsync(cancel);
}
