using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>Sets a claim aside, or brings it back as it was: neither loses what was written.</summary>
public sealed class RemoveClaim(TowngreenDb db, ApplicationAccess applications, AuditLog audit, ProgramClock clock)
{
    public sealed record Request(Guid ApplicationId, string ActionKey, string CreditId, bool BringBack = false);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.EditSubmissions, cancel) is not { } application
            || await FindAsync(request, cancel) is not { } claim)
        {
            return new NotFound();
        }

        if (!claim.IsOpenIn(application))
        {
            return new ClaimLocked();
        }

        if (request.BringBack)
        {
            claim.BringBack();
            applications.Enlarge(application);
        }
        else
        {
            claim.Remove(clock.Now);
        }

        audit.Record(request.BringBack ? "claim.brought-back" : "claim.removed", typeof(ActionSubmission), claim.SubmissionId, application.MunicipalityId,
            new { application.Reference, application.Edition, Action = request.ActionKey, Credit = request.CreditId });
        return await applications.SaveAsync(cancel);
    }

    private Task<CreditClaim?> FindAsync(Request request, CancellationToken cancel) => (
        from submission in db.Set<ActionSubmission>()
        join claim in db.Set<CreditClaim>() on submission.Id equals claim.SubmissionId
        where submission.ApplicationId == request.ApplicationId && submission.ActionKey == request.ActionKey && claim.CreditId == request.CreditId
        select claim).SingleOrDefaultAsync(cancel);
}
