using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Declaring;

/// <summary>
/// Declares that an action cannot apply to the town, with the reason a reviewer will judge. Only where the edition asks for a share of what
/// applies; and in a draft, so that what reviewers have seen never shrinks.
/// </summary>
public sealed class DeclareNotApplicable(
    TowngreenDb db, ApplicationAccess applications, Access access, AuditLog audit, EditionLibrary editions, TimeProvider time)
{
    /// <param name="Started">The reason the person started from, empty for a new declaration: one that reads differently now was changed meanwhile.</param>
    public sealed record Request(Guid ApplicationId, string ActionKey, string Reason, string Started);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.EditSubmissions, cancel) is not { } application
            || editions.Get(application.Edition).Edition is not { } edition
            || edition.FindAction(request.ActionKey) is not { } action || !edition.AsksWhetherApplies(action))
        {
            return new NotFound();
        }

        var reason = request.Reason.ReplaceLineEndings("\n").Trim();
        if (RefusalOf(application, reason) is { } refusal)
        {
            return refusal;
        }

        var submission = await applications.SubmissionAsync(application, request.ActionKey, cancel);
        var declaration = await db.Set<Declaration>().SingleOrDefaultAsync(d => d.SubmissionId == submission.Id, cancel);
        var standing = declaration is { RemovedAt: null } ? declaration.Reason : "";
        if (standing == reason)
        {
            return default(Done);
        }

        if (standing != request.Started)
        {
            return new ChangedMeanwhile();
        }

        Write(declaration ?? Begin(submission), reason, application, request.ActionKey);
        return await applications.SaveAsync(cancel);
    }

    private static Error? RefusalOf(Application application, string reason) =>
        application.Status != ApplicationStatus.Draft ? new ClaimLocked()
        : reason.Length == 0 ? new ReasonMissing { Field = nameof(Request.Reason) }
        : reason.Length > Declaration.MaxReasonLength ? new TooLong(Declaration.MaxReasonLength) { Field = nameof(Request.Reason) }
        : null;

    private Declaration Begin(ActionSubmission submission)
    {
        var declaration = new Declaration { SubmissionId = submission.Id };
        db.Add(declaration);
        return declaration;
    }

    private void Write(Declaration declaration, string reason, Application application, string actionKey)
    {
        applications.Enlarge(application);
        audit.Record("action.declared-not-applicable", typeof(ActionSubmission), declaration.SubmissionId, application.MunicipalityId,
            new { application.Reference, application.Edition, Action = actionKey, Before = declaration.RemovedAt is null ? declaration.Reason : "", Reason = reason });
        declaration.Write(reason, time.GetUtcNow(), access.Name);
    }
}

public sealed record ReasonMissing() : Error("declaration.reason-missing");
