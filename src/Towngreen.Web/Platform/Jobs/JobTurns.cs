using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Jobs;

/// <summary>Gives each turn of a job to one node.</summary>
public sealed class JobTurns(TowngreenDb db, TimeProvider time)
{
    /// <summary>Clocks and schedulers of nodes differ by a little: a turn may begin that much early.</summary>
    private const double Slack = 0.1;

    /// <summary>No turn is farther away than this many times its interval, unless the clock went back since it was set: then it is due.</summary>
    private const int Farthest = 2;

    /// <returns>Whether the turn is the caller's.</returns>
    public async Task<bool> TakeAsync(string name, TimeSpan every, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var (next, farthest) = (now + (every * (1 - Slack)), now + (every * Farthest));
        return await db.Set<JobTurn>().Where(turn => turn.Name == name && (turn.NextAt <= now || turn.NextAt > farthest))
                .ExecuteUpdateAsync(set => set.SetProperty(turn => turn.NextAt, next), cancel) == 1
            || await BeginAsync(name, next, cancel);
    }

    /// <summary>A job's first turn: of nodes that begin at once, the one whose row stays has it.</summary>
    private async Task<bool> BeginAsync(string name, DateTimeOffset next, CancellationToken cancel) =>
        !await db.Set<JobTurn>().AnyAsync(turn => turn.Name == name, cancel)
        && await db.Database.ExecuteSqlAsync($"INSERT INTO job_turn (name, next_at) VALUES ({name}, {next.UtcDateTime}) ON CONFLICT DO NOTHING", cancel) == 1;
}
