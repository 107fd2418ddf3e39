using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Municipalities.Joining;

/// <summary>The state of registrations at a glance. Reads only; whoever shows it decides who may see.</summary>
public sealed class RegistrationFigures(TowngreenDb db, Installation installation, UntilCommit<RegistrationFigures.Counts> kept)
{
    /// <param name="Waiting">For the program's decision.</param>
    /// <param name="Decided">One way or the other.</param>
    public sealed record Counts(int Waiting, int Decided);

    public Task<Counts> CountAsync(CancellationToken cancel) => kept.GetAsync(
        async stop =>
        {
            var all = db.Set<TownRegistration>().Where(r => r.Program == installation.Program);
            return new Counts(await all.CountAsync(r => r.Status == RegistrationStatus.Submitted, stop), await all.CountAsync(r => r.DecidedAt != null, stop));
        },
        cancel);
}
