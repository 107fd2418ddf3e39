using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>Says which team member looks after an action, or that nobody does.</summary>
public sealed class AssignSubmission(ApplicationAccess applications, Access access, TownDirectory towns, EditionLibrary editions, AuditLog audit)
{
    public sealed record Request(Guid ApplicationId, string ActionKey, Guid? UserId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.EditSubmissions, cancel) is not { } application
            || editions.Get(application.Edition).Edition.FindAction(request.ActionKey) is null)
        {
            return new NotFound();
        }

        var team = await towns.TeamAsync(application.MunicipalityId, cancel);
        var person = team.FirstOrDefault(member => member.UserId == request.UserId);
        if (request.UserId is not null && person is null)
        {
            return new NotOnTheTeam() { Field = nameof(request.UserId) };
        }

        var submission = await applications.SubmissionAsync(application, request.ActionKey, cancel);
        if (submission.AssignedTo == request.UserId)
        {
            return default(Done);
        }

        submission.AssignedTo = request.UserId;
        audit.Record(ActOf(request.UserId), typeof(ActionSubmission), submission.Id, application.MunicipalityId,
            new { application.Reference, application.Edition, Action = request.ActionKey, Person = person?.Name });
        return await applications.SaveAsync(cancel);
    }

    private string ActOf(Guid? person) =>
        person is null ? "submission.unassigned" : person == access.UserId ? "submission.taken-on" : "submission.assigned";
}
