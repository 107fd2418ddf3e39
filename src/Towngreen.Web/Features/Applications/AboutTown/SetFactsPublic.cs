using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.AboutTown;

/// <summary>Says whether everyone may see what the town said about itself, once the application is decided. The town may change its mind at any time.</summary>
public sealed class SetFactsPublic(TowngreenDb db, ApplicationAccess applications, AuditLog audit)
{
    public sealed record Request(Guid ApplicationId, bool IsPublic);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.EditSubmissions, cancel) is not { } application
            || await db.Set<FactSheet>().SingleOrDefaultAsync(s => s.ApplicationId == application.Id, cancel) is not { } sheet)
        {
            return new NotFound();
        }

        if (sheet.IsPublic == request.IsPublic)
        {
            return default(Done);
        }

        sheet.IsPublic = request.IsPublic;
        audit.Record(request.IsPublic ? "facts.made-public" : "facts.made-private", typeof(Application), application.Id, application.MunicipalityId,
            new { application.Reference, application.Edition });
        return await applications.SaveAsync(cancel);
    }
}
