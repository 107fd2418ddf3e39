using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>Keeps files with a run. One that is refused does not cost the others: they are kept all the same.</summary>
public sealed class KeepDocuments(TowngreenDb db, RunAccess runs, Uploads uploads, AuditLog audit)
{
    public sealed record Request(Guid RunId, IReadOnlyList<IncomingFile> Files);

    /// <returns>Done when all were kept; else why some were not.</returns>
    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if ((await runs.FindOpenAsync(request.RunId, cancel)).Failed(out var refused, out var run))
        {
            return refused.ToList();
        }

        if (request.Files.Count == 0)
        {
            return new NoFileChosen();
        }

        if (await db.Set<RunDocument>().CountAsync(d => d.RunId == run.Id, cancel) + request.Files.Count > RunDocument.Most)
        {
            return new TooManyDocuments(RunDocument.Most);
        }

        var (kept, faults) = (new List<string>(), new List<Error>());
        foreach (var file in request.Files)
        {
            if ((await uploads.TakeAsync(file, run.MunicipalityId, cancel)).Failed(out var errors, out var stored))
            {
                faults.AddRange(errors);
                continue;
            }

            db.Add(new RunDocument { RunId = run.Id, StoredFileId = stored.Id });
            kept.Add(stored.Name);
        }

        if (kept.Count > 0)
        {
            audit.Record("toolkit.document-added", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Files(run, kept));
            await db.SaveChangesAsync(cancel);
        }

        return faults.Count > 0 ? faults : default(Done);
    }
}
