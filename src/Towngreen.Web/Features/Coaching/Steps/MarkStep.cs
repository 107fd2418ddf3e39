using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Coaching.Steps;

/// <summary>An agreed step is done, or is not after all.</summary>
public sealed class MarkStep(TowngreenDb db, CoachingAccess coaching, AuditLog audit, TimeProvider time)
{
    public sealed record Request(Guid StepId, bool Done);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await db.Set<NextStep>().SingleOrDefaultAsync(s => s.Id == request.StepId, cancel) is not { } step
            || await coaching.FindAsync(step.RequestId, cancel) is not var (found, _))
        {
            return new NotAllowed();
        }

        if (step.IsDone == request.Done)
        {
            return default(Done);
        }

        step.Mark(request.Done, time.GetUtcNow());
        audit.Record(request.Done ? "coaching.step-done" : "coaching.step-undone", typeof(NextStep), step.Id, found.MunicipalityId, new { found.Reference });
        return await db.SaveUnlessChangedAsync(cancel);
    }
}
