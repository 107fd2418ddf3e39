using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>The town chooses whether everyone may read a summary of the run once it is finished, and which files stand with it.</summary>
public sealed class ShareRun(TowngreenDb db, RunAccess runs, AuditLog audit)
{
    /// <param name="Documents">The ids of the documents that everyone may open.</param>
    public sealed record Request(Guid RunId, bool IsPublic, IReadOnlyCollection<Guid> Documents);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await runs.FindAsync(request.RunId, cancel) is not { } run)
        {
            return new NotFound();
        }

        run.IsPublic = request.IsPublic;
        foreach (var document in await db.Set<RunDocument>().Where(d => d.RunId == run.Id).ToListAsync(cancel))
        {
            document.IsPublic = request.Documents.Contains(document.Id);
        }

        audit.Record(run.IsPublic ? "toolkit.made-public" : "toolkit.made-private", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Details(run));
        return await runs.SaveAsync(cancel);
    }
}
