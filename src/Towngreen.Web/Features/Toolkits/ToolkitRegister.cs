using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>Which runs there are and how far they have come. Asks nobody's permission: whoever shows it decides who may see.</summary>
public sealed class ToolkitRegister(TowngreenDb db, TownDirectory towns, EditionLibrary editions)
{
    private IQueryable<ToolkitRun> All => db.Set<ToolkitRun>().AsNoTracking();

    /// <summary>A town's runs: open ones first, then the latest.</summary>
    public async Task<IReadOnlyList<RunSummary>> ForTownAsync(TownSummary town, CancellationToken cancel) =>
        [.. (await SummariesAsync(All.Where(r => r.MunicipalityId == town.Id), new Dictionary<Guid, TownSummary> { [town.Id] = town }, cancel)).OrderBy(s => s.Run.Status).ThenByDescending(s => s.Run.BeganOn)];

    /// <summary>What all towns work on, the longest untouched first.</summary>
    public async Task<IReadOnlyList<RunSummary>> OpenAsync(CancellationToken cancel) =>
        [.. (await SummariesAsync(OfProgram(RunStatus.Open), await towns.ByIdAsync(cancel), cancel)).OrderBy(s => s.LastWrittenAt).ThenBy(s => s.Town.Name)];

    /// <summary>Finished runs that towns tell everyone of, newest first.</summary>
    public async Task<IReadOnlyList<RunSummary>> ToldAsync(CancellationToken cancel) =>
        [.. (await SummariesAsync(OfProgram(RunStatus.Finished).Where(r => r.IsPublic), await towns.ByIdAsync(cancel), cancel)).OrderByDescending(s => s.Run.EndedOn)];

    private IQueryable<ToolkitRun> OfProgram(RunStatus status)
    {
        var program = editions.Program.Key;
        return All.Where(r => r.Program == program && r.Status == status);
    }

    private async Task<IReadOnlyList<RunSummary>> SummariesAsync(IQueryable<ToolkitRun> runs, IReadOnlyDictionary<Guid, TownSummary> known, CancellationToken cancel)
    {
        var found = await runs.ToListAsync(cancel);
        if (found.Count == 0)
        {
            return [];
        }

        List<Guid> ids = [.. found.Select(run => run.Id)];
        var notes = (await RunReading.LatestNotes(db, ids).ToListAsync(cancel)).ToLookup(note => note.RunId);
        var log = (await db.Set<EngagementEntry>().Where(e => ids.Contains(e.RunId) && e.RemovedAt == null)
            .Select(e => new LogLine(e.RunId, e.Content.People, e.SavedAt)).ToListAsync(cancel)).ToLookup(line => line.RunId);
        return [.. found.Select(run => Summary(run, known[run.MunicipalityId], [.. notes[run.Id]], [.. log[run.Id]]))];
    }

    private RunSummary Summary(ToolkitRun run, TownSummary town, List<StepNote> notes, List<LogLine> log)
    {
        var pack = editions.Get(run.Edition);
        var toolkit = pack.ToolkitByKey(run.ToolkitKey);
        var steps = StepsOf(toolkit, notes);
        var next = steps.FirstOrDefault(step => step.State != StepState.Answered);
        return new RunSummary(
            run, town, toolkit.Title, pack.ActionName(run.ActionKey), steps.Count(step => step.State == StepState.Answered), steps.Count,
            next is null ? null : new NextStep(next.Step.Id, next.Step.Title, next.Place), log.Count, log.Sum(line => line.People),
            notes.Select(note => (DateTimeOffset?)note.SavedAt).Concat(log.Select(line => (DateTimeOffset?)line.SavedAt)).Max());
    }

    internal static IReadOnlyList<StepWork> StepsOf(Toolkit toolkit, IReadOnlyCollection<StepNote> notes) =>
        [.. toolkit.Steps.Select((step, place) => new StepWork(step, place + 1, notes.FirstOrDefault(note => note.StepId == step.Id)))];

    private sealed record LogLine(Guid RunId, int People, DateTimeOffset SavedAt);
}
