using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Paths;

/// <summary>Tells the planner what the town makes of an action: not for us, decided, or neither.</summary>
public sealed class ChoosePath(TowngreenDb db, ApplicationAccess applications, EditionLibrary editions, AuditLog audit)
{
    /// <param name="Kind">Nothing takes an earlier choice back.</param>
    public sealed record Request(Guid ApplicationId, string ActionKey, PathChoiceKind? Kind);

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

        var choice = await db.Set<PathChoice>().SingleOrDefaultAsync(c => c.ApplicationId == application.Id && c.ActionKey == request.ActionKey, cancel);
        if (choice?.Kind == request.Kind)
        {
            return default(Done);
        }

        Keep(choice, application, request);
        audit.Record(ActOf(request.Kind), typeof(Application), application.Id, application.MunicipalityId,
            new { application.Reference, application.Edition, Action = request.ActionKey });
        return await applications.SaveAsync(cancel);
    }

    private static string ActOf(PathChoiceKind? kind) => kind switch
    {
        PathChoiceKind.NotForUs => "path.not-for-us",
        PathChoiceKind.Decided => "path.decided",
        _ => "path.open-again",
    };

    private void Keep(PathChoice? choice, Application application, Request request)
    {
        if (request.Kind is not { } kind)
        {
            db.Remove(choice!);
        }
        else if (choice is null)
        {
            db.Add(new PathChoice { ApplicationId = application.Id, ActionKey = request.ActionKey, Kind = kind });
        }
        else
        {
            choice.Kind = kind;
        }
    }
}
