using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>Adds to the team's conversation about an action. Open at any time: people talk while they wait, too.</summary>
public sealed class AddComment(TowngreenDb db, ApplicationAccess applications, Access access, EditionLibrary editions, AuditLog audit, TimeProvider time)
{
    public sealed record Request(Guid ApplicationId, string ActionKey, string Text);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.EditSubmissions, cancel) is not { } application
            || editions.Get(application.Edition).Edition.FindAction(request.ActionKey) is null)
        {
            return new NotFound();
        }

        var text = request.Text.Trim();
        if (text.Length is 0 or > SubmissionComment.MaxLength)
        {
            return text.Length == 0
                ? new CommentEmpty() { Field = nameof(request.Text) }
                : new TooLong(SubmissionComment.MaxLength) { Field = nameof(request.Text) };
        }

        var submission = await applications.SubmissionAsync(application, request.ActionKey, cancel);
        db.Add(new SubmissionComment
        {
            SubmissionId = submission.Id,
            AuthorId = access.RequiredUserId,
            AuthorName = access.Name,
            At = time.GetUtcNow(),
            Text = text,
        });
        audit.Record("comment.added", typeof(ActionSubmission), submission.Id, application.MunicipalityId,
            new { application.Reference, application.Edition, Action = request.ActionKey });
        return await applications.SaveAsync(cancel);
    }
}
