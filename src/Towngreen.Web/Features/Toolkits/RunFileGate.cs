using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>Who beside the town may read a file of a run: the program's coaches; everyone, when the town put it beside a public summary.</summary>
internal sealed class RunFileGate(TowngreenDb db) : IFileGate
{
    public async Task<bool> MayReadAsync(Guid fileId, Access access, CancellationToken cancel)
    {
        var uses = await (
            from document in db.Set<RunDocument>()
            join run in db.Set<ToolkitRun>() on document.RunId equals run.Id
            where document.StoredFileId == fileId && document.RemovedAt == null
            select new { Run = run, document.IsPublic }).AsNoTracking().ToListAsync(cancel);
        return uses.Exists(use => (use.IsPublic && use.Run.IsTold) || access.MayCoach(use.Run.Program));
    }
}
