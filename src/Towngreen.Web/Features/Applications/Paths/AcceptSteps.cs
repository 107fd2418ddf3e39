using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Paths;

/// <summary>
/// Takes actions of a path into the application: whoever accepts them looks after those that nobody looks after yet. One act, however many.
/// </summary>
public sealed class AcceptSteps(ApplicationAccess applications, Access access, EditionLibrary editions, AuditLog audit)
{
    public sealed record Request(Guid ApplicationId, IReadOnlyList<string> ActionKeys);

    /// <returns>How many actions were taken on; those somebody looks after already are not counted.</returns>
    public async Task<Result<int>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.EditSubmissions, cancel) is not { } application)
        {
            return new NotFound();
        }

        if (application.Status is not (ApplicationStatus.Draft or ApplicationStatus.Returned))
        {
            return new ClaimLocked();
        }

        var edition = editions.Get(application.Edition).Edition;
        var actions = edition.Actions.Select(action => action.Key).Where(request.ActionKeys.Contains).ToList();
        if (actions.Count == 0)
        {
            return new NoStepsChosen() { Field = nameof(request.ActionKeys) };
        }

        var taken = new List<string>();
        foreach (var action in actions)
        {
            var submission = await applications.SubmissionAsync(application, action, cancel);
            if (submission.AssignedTo is null)
            {
                submission.AssignedTo = access.RequiredUserId;
                taken.Add(action);
            }
        }

        if (taken.Count > 0)
        {
            audit.Record("path.accepted", typeof(Application), application.Id, application.MunicipalityId,
                new { application.Reference, application.Edition, Actions = string.Join(", ", taken.Select(key => edition.ActionByKey(key).Title)), taken.Count });
        }

        return (await applications.SaveAsync(cancel)).Failed(out var errors) ? errors.ToList() : taken.Count;
    }
}

/// <summary>No step of the path was ticked.</summary>
public sealed record NoStepsChosen() : Error("path.no-steps-chosen");
