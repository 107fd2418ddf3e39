using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Coaching.Steps;

/// <summary>A step that was agreed by mistake, or that nobody needs any more, goes.</summary>
public sealed class RemoveStep(TowngreenDb db, CoachingAccess coaching, AuditLog audit)
{
    public sealed record Request(Guid StepId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await db.Set<NextStep>().SingleOrDefaultAsync(s => s.Id == request.StepId, cancel) is not { } step
            || await coaching.FindAsync(step.RequestId, cancel) is not var (found, _))
        {
            return new NotAllowed();
        }

        db.Remove(step);
        audit.Record("coaching.step-removed", typeof(NextStep), step.Id, found.MunicipalityId, new { found.Reference });
        return await db.SaveUnlessChangedAsync(cancel);
    }
}
