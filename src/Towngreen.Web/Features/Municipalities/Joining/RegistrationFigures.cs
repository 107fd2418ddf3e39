using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Municipalities.Joining;

/// <summary>The state of registrations at a glance. Reads only; whoever shows it decides who may see.</summary>
public sealed class RegistrationFigures(TowngreenDb db, Installation installation)
{
    /// <summary>How many wait for the program's decision.</summary>
    public Task<int> WaitingAsync(CancellationToken cancel) =>
        db.Set<TownRegistration>().CountAsync(r => r.Program == installation.Program && r.Status == RegistrationStatus.Submitted, cancel);
}
