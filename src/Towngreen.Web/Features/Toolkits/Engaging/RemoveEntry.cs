using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Toolkits.Running;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits.Engaging;

/// <summary>Takes a line off the log, or brings it back: a wrong click costs nothing.</summary>
public sealed class RemoveEntry(TowngreenDb db, RunAccess runs, AuditLog audit, TimeProvider time)
{
    public sealed record Request(Guid RunId, Guid EntryId, bool BringBack);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if ((await runs.FindOpenAsync(request.RunId, cancel)).Failed(out var refused, out var run))
        {
            return refused.ToList();
        }

        if (await db.Set<EngagementEntry>().SingleOrDefaultAsync(e => e.Id == request.EntryId && e.RunId == run.Id, cancel) is not { } entry)
        {
            return new NotFound();
        }

        if (entry.RemovedAt is null == request.BringBack)
        {
            return default(Done);
        }

        entry.RemovedAt = request.BringBack ? null : time.GetUtcNow();
        audit.Record(request.BringBack ? "toolkit.log-brought-back" : "toolkit.log-removed", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Entry(run, entry));
        return await runs.SaveAsync(cancel);
    }
}
