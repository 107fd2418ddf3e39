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

        var outcomes = await uploads.TakeAsync(request.Files, FileKinds.Evidence, run.MunicipalityId, Record, cancel);
        return outcomes.SelectMany(outcome => outcome.Errors).ToList() is { Count: > 0 } faults ? faults : default(Done);

        Task Record(IReadOnlyList<StoredFile> kept)
        {
            db.AddRange(kept.Select(file => new RunDocument { RunId = run.Id, StoredFileId = file.Id }));
            audit.Record("toolkit.document-added", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Files(run, [.. kept.Select(file => file.Name)]));
            return Task.CompletedTask;
        }
    }
}
