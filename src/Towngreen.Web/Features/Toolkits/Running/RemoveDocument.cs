using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>Takes a file off a run, or brings it back.</summary>
public sealed class RemoveDocument(TowngreenDb db, RunAccess runs, AuditLog audit, TimeProvider time)
{
    public sealed record Request(Guid RunId, Guid DocumentId, bool BringBack);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if ((await runs.FindOpenAsync(request.RunId, cancel)).Failed(out var refused, out var run))
        {
            return refused.ToList();
        }

        if (await db.Set<RunDocument>().SingleOrDefaultAsync(d => d.Id == request.DocumentId && d.RunId == run.Id, cancel) is not { } document)
        {
            return new NotFound();
        }

        if (document.RemovedAt is null == request.BringBack)
        {
            return default(Done);
        }

        document.RemovedAt = request.BringBack ? null : time.GetUtcNow();
        var name = await db.Set<StoredFile>().Where(f => f.Id == document.StoredFileId).Select(f => f.Name).SingleAsync(cancel);
        audit.Record(request.BringBack ? "toolkit.document-brought-back" : "toolkit.document-removed", typeof(ToolkitRun), run.Id, run.MunicipalityId,
            RunActs.Files(run, [name]));
        return await runs.SaveAsync(cancel);
    }
}
