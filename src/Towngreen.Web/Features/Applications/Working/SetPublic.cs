using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>Decides whether everyone may see a submission's evidence once it is approved. The town's own choice, at any time.</summary>
public sealed class SetPublic(TowngreenDb db, ApplicationAccess applications, EditionLibrary editions, AuditLog audit)
{
    public sealed record Request(Guid ApplicationId, string ActionKey, bool IsPublic);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.EditSubmissions, cancel) is not { } application
            || editions.Get(application.Edition).Edition.FindAction(request.ActionKey) is null)
        {
            return new NotFound();
        }

        var submission = await applications.SubmissionAsync(application, request.ActionKey, cancel);
        if (submission.IsPublic == request.IsPublic)
        {
            return default(Done);
        }

        submission.IsPublic = request.IsPublic;
        var act = !request.IsPublic ? "submission.made-private"
            : await IsApprovedAsync(application, submission, cancel) ? "submission.opened"
            : "submission.made-public";
        audit.Record(act, typeof(ActionSubmission), submission.Id, application.MunicipalityId,
            new { application.Reference, application.Edition, Action = request.ActionKey });
        return await applications.SaveAsync(cancel);
    }

    /// <summary>Whether everyone may see something from now on, and not only later.</summary>
    private async Task<bool> IsApprovedAsync(Application application, ActionSubmission submission, CancellationToken cancel) =>
        PublicEvidence.Told.Contains(application.Status) && await db.Set<CreditClaim>()
            .AnyAsync(c => c.SubmissionId == submission.Id && c.Status == CreditClaimStatus.Approved && c.RemovedAt == null, cancel);
}
