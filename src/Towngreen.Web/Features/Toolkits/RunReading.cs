using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>Reads a run with all that was written in it.</summary>
public sealed class RunReading(TowngreenDb db, RunAccess runs, TownDirectory towns, EditionLibrary editions)
{
    /// <summary>For the town's team and for coaches; to everybody else it is not there.</summary>
    public async Task<RunWork?> OpenAsync(string town, string reference, CancellationToken cancel) =>
        await towns.FindAsync(town, cancel) is { } found
        && await db.Set<ToolkitRun>().AsNoTracking().SingleOrDefaultAsync(r => r.Reference == reference && r.MunicipalityId == found.Id, cancel) is { } run
        && runs.MayRead(run)
            ? await OfAsync(run, found, cancel)
            : null;

    /// <summary>A finished run as it is told: to everyone when the town chose so, else to its team and to whoever examines the evidence.</summary>
    public async Task<RunWork?> ToldAsync(string reference, CancellationToken cancel) =>
        await db.Set<ToolkitRun>().AsNoTracking().SingleOrDefaultAsync(r => r.Reference == reference && r.Status == RunStatus.Finished, cancel) is { } run
        && (run.IsPublic || runs.MayRead(run) || (run.SealedAt is not null && runs.MayExamine(run)))
            ? await OfAsync(run, await towns.GetAsync(run.MunicipalityId, cancel), cancel)
            : null;

    /// <summary>The finished run that a run goes on from.</summary>
    public async Task<RunWork?> EarlierAsync(RunWork work, CancellationToken cancel) =>
        work.Run.Follows is { } id && await db.Set<ToolkitRun>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is { } earlier
            ? await OfAsync(earlier, work.Town, cancel)
            : null;

    public async Task<IReadOnlyList<RunComment>> CommentsAsync(Guid run, CancellationToken cancel) =>
        await db.Set<RunComment>().AsNoTracking().Where(c => c.RunId == run).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(cancel);

    public async Task<RunWork> OfAsync(ToolkitRun run, TownSummary town, CancellationToken cancel)
    {
        var pack = editions.Get(run.Edition);
        var toolkit = pack.ToolkitByKey(run.ToolkitKey);
        var (log, documents) = (await LogAsync(run.Id, cancel), await DocumentsAsync(run.Id, cancel));
        return new RunWork
        {
            Town = town,
            Run = run,
            Pack = pack,
            Toolkit = toolkit,
            Steps = ToolkitRegister.StepsOf(toolkit, await LatestNotes(db, [run.Id]).ToListAsync(cancel)),
            Log = [.. log.Where(entry => entry.RemovedAt is null)],
            OffLog = [.. log.Where(entry => entry.RemovedAt is not null)],
            Documents = [.. documents.Where(kept => kept.Document.RemovedAt is null)],
            RemovedDocuments = [.. documents.Where(kept => kept.Document.RemovedAt is not null)],
            MayEdit = runs.MayEdit(run),
        };
    }

    /// <summary>One save of a step.</summary>
    public Task<StepNote?> NoteAsync(Guid runId, string step, int number, CancellationToken cancel) =>
        db.Set<StepNote>().AsNoTracking().SingleOrDefaultAsync(n => n.RunId == runId && n.StepId == step && n.Number == number, cancel);

    /// <summary>The newest saves of the steps of some runs.</summary>
    internal static IQueryable<StepNote> LatestNotes(TowngreenDb db, IReadOnlyCollection<Guid> runs) => db.Set<StepNote>().AsNoTracking()
        .Where(n => runs.Contains(n.RunId) && !db.Set<StepNote>().Any(later => later.RunId == n.RunId && later.StepId == n.StepId && later.Number > n.Number));

    private async Task<List<EngagementEntry>> LogAsync(Guid run, CancellationToken cancel) => await db.Set<EngagementEntry>().AsNoTracking()
        .Where(e => e.RunId == run).OrderBy(e => e.Content.HeldOn).ThenBy(e => e.SavedAt).ThenBy(e => e.Id).ToListAsync(cancel);

    private async Task<List<KeptDocument>> DocumentsAsync(Guid run, CancellationToken cancel) => await (
        from document in db.Set<RunDocument>()
        join file in db.Set<StoredFile>() on document.StoredFileId equals file.Id
        where document.RunId == run
        orderby file.UploadedAt, document.Id
        select new KeptDocument(document, file)).AsNoTracking().ToListAsync(cancel);
}
