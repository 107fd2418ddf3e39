using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>
/// Opens a run for somebody who may, and for nobody else: to others it is not there. The town's team works on it; the program's coaches read it
/// and comment; reviewers see only what was sealed. Saves what was done to it.
/// </summary>
public sealed class RunAccess(TowngreenDb db, Access access)
{
    public bool MayEdit(ToolkitRun run) => access.May(Permission.EditSubmissions, run.MunicipalityId);

    public bool MayRead(ToolkitRun run) => IsOfTheTown(run) || IsCoach(run);

    public bool IsOfTheTown(ToolkitRun run) => access.May(Permission.SeeWorkspace, run.MunicipalityId);

    /// <summary>Whoever is of the town speaks as its team, a coach or not.</summary>
    public bool IsCoach(ToolkitRun run) => access.MayCoach(run.Program) && !access.BelongsTo(run.MunicipalityId);

    /// <summary>Whoever reviews or administers the program and is not of the town.</summary>
    public bool MayExamine(ToolkitRun run) => access.MayExamine(run.Program, run.MunicipalityId);

    /// <returns>The run, tracked; nothing when it does not exist or the person may not change it.</returns>
    public async Task<ToolkitRun?> FindAsync(Guid id, CancellationToken cancel) =>
        await db.Set<ToolkitRun>().SingleOrDefaultAsync(r => r.Id == id, cancel) is { } run && MayEdit(run) ? run : null;

    /// <summary>As <see cref="FindAsync"/>, and only a run that is worked on.</summary>
    public async Task<Result<ToolkitRun>> FindOpenAsync(Guid id, CancellationToken cancel) => await FindAsync(id, cancel) switch
    {
        null => new NotFound(),
        { Status: not RunStatus.Open } => new RunNotOpen(),
        { } run => run,
    };

    /// <summary>Saves the unit of work, unless somebody else changed the same thing first: then nothing is saved.</summary>
    public async Task<Result<Done>> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return default(Done);
        }
        catch (DbUpdateException race) when (race is DbUpdateConcurrencyException || race.Violates(StepNoteMap.OneOfEachNumberIndex))
        {
            db.ChangeTracker.Clear();
            return new ChangedMeanwhile();
        }
        catch (DbUpdateException race) when (race.Violates(ToolkitRun.OneOpenIndex))
        {
            db.ChangeTracker.Clear();
            return new AnotherRunOpen();
        }
    }
}
