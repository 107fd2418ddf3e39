using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Declaring;

/// <summary>Takes back that an action does not apply: it counts like any other again. The reason is kept, in case it was right.</summary>
public sealed class TakeBackDeclaration(TowngreenDb db, ApplicationAccess applications, AuditLog audit, TimeProvider time)
{
    public sealed record Request(Guid ApplicationId, string ActionKey);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.EditSubmissions, cancel) is not { } application
            || await FindAsync(request, cancel) is not { } declaration)
        {
            return new NotFound();
        }

        if (application.Status != ApplicationStatus.Draft)
        {
            return new ClaimLocked();
        }

        if (declaration.RemovedAt is null)
        {
            declaration.Remove(time.GetUtcNow());
            audit.Record("action.declaration-taken-back", typeof(ActionSubmission), declaration.SubmissionId, application.MunicipalityId,
                new { application.Reference, application.Edition, Action = request.ActionKey });
        }

        return await applications.SaveAsync(cancel);
    }

    private Task<Declaration?> FindAsync(Request request, CancellationToken cancel) => (
        from submission in db.Set<ActionSubmission>()
        join declaration in db.Set<Declaration>() on submission.Id equals declaration.SubmissionId
        where submission.ApplicationId == request.ApplicationId && submission.ActionKey == request.ActionKey
        select declaration).SingleOrDefaultAsync(cancel);
}
