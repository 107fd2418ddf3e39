using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Jobs;

/// <summary>Gives each turn of a job to one node.</summary>
public sealed class JobTurns(TowngreenDb db, TimeProvider time)
{
    /// <summary>Clocks and schedulers of nodes differ by a little: a turn may begin that much early.</summary>
    private const double Slack = 0.1;

    /// <returns>Whether the turn is the caller's.</returns>
    public async Task<bool> TakeAsync(string name, TimeSpan every, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var next = now + (every * (1 - Slack));
        var turns = db.Set<JobTurn>();
        if (await turns.Where(turn => turn.Name == name && turn.NextAt <= now).ExecuteUpdateAsync(set => set.SetProperty(turn => turn.NextAt, next), cancel) == 1)
        {
            return true;
        }

        return !await turns.AnyAsync(turn => turn.Name == name, cancel) && await BeginAsync(name, next, cancel);
    }

    private async Task<bool> BeginAsync(string name, DateTimeOffset next, CancellationToken cancel)
    {
        db.Add(new JobTurn { Name = name, NextAt = next });
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another node came first; whatever else is wrong with the database, the next turn will tell.
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
