using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Toolkits.Running;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Toolkits.Engaging;

/// <summary>Writes a line into a run's engagement log, or corrects one; never over what somebody else saved meanwhile.</summary>
public sealed class SaveEntry(TowngreenDb db, RunAccess runs, Access access, AuditLog audit, ProgramClock clock)
{
    /// <param name="EntryId">The line to correct; nothing for a new one.</param>
    /// <param name="Version">The version it was corrected from.</param>
    public sealed record Request(Guid RunId, Guid? EntryId, int Version, EntryDraft Draft);

    /// <returns>The line's id.</returns>
    public async Task<Result<Guid>> RunAsync(Request request, CancellationToken cancel)
    {
        if ((await runs.FindOpenAsync(request.RunId, cancel)).Failed(out var refused, out var run))
        {
            return refused.ToList();
        }

        if (request.Draft.Read(clock.Today).Failed(out var errors, out var content))
        {
            return errors.ToList();
        }

        var entry = await FindAsync(request, cancel);
        if (entry is null)
        {
            return new NotFound();
        }

        if (entry.Version != request.Version)
        {
            return new ChangedMeanwhile();
        }

        var isNew = db.Entry(entry).State == EntityState.Added;
        if (isNew && await db.Set<EngagementEntry>().CountAsync(e => e.RunId == run.Id, cancel) >= EngagementEntry.MostEntries)
        {
            return new LogIsFull(EngagementEntry.MostEntries);
        }

        entry.Write(content, clock.Now, access.Name);
        audit.Record(isNew ? "toolkit.log-added" : "toolkit.log-changed", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Entry(run, entry));
        return (await runs.SaveAsync(cancel)).Failed(out var changed) ? changed.ToList() : entry.Id;
    }

    private async Task<EngagementEntry?> FindAsync(Request request, CancellationToken cancel)
    {
        if (request.EntryId is { } id)
        {
            return await db.Set<EngagementEntry>().SingleOrDefaultAsync(e => e.Id == id && e.RunId == request.RunId && e.RemovedAt == null, cancel);
        }

        var entry = new EngagementEntry { RunId = request.RunId };
        db.Add(entry);
        return entry;
    }
}
