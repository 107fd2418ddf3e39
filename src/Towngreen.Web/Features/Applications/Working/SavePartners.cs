using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>Saves the partners box of a submission, complete or not; never over what somebody else saved meanwhile.</summary>
public sealed class SavePartners(ApplicationAccess applications, AuditLog audit, EditionLibrary editions)
{
    /// <param name="Started">What the person started from: a box that reads differently now was changed meanwhile.</param>
    public sealed record Request(Guid ApplicationId, string ActionKey, PartnersBox Partners, PartnersBox Started);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.EditSubmissions, cancel) is not { } application
            || editions.Get(application.Edition).Edition.FindAction(request.ActionKey) is null)
        {
            return new NotFound();
        }

        if (application.Status is not (ApplicationStatus.Draft or ApplicationStatus.Returned))
        {
            return new ClaimLocked();
        }

        if (TooLongIn(request.Partners) is { } tooLong)
        {
            return tooLong;
        }

        var submission = await applications.SubmissionAsync(application, request.ActionKey, cancel);
        if (submission.Partners == request.Partners)
        {
            return default(Done);
        }

        if (submission.Partners != request.Started)
        {
            return new ChangedMeanwhile();
        }

        submission.Answer(request.Partners);
        audit.Record("partners.saved", typeof(ActionSubmission), submission.Id, application.MunicipalityId,
            new { application.Reference, application.Edition, Action = request.ActionKey });
        return await applications.SaveAsync(cancel);
    }

    private static TooLong? TooLongIn(PartnersBox box) =>
        box.Names.Length > PartnersBox.MaxLength ? new TooLong(PartnersBox.MaxLength) { Field = nameof(box.Names) }
        : box.OwnRole.Length > PartnersBox.MaxLength ? new TooLong(PartnersBox.MaxLength) { Field = nameof(box.OwnRole) }
        : null;
}
