using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Hosting;

/// <summary>Ready means: the database answers and has every migration, and nobody has told this node to stop.</summary>
internal sealed class ReadyCheck(TowngreenDb db, IHostApplicationLifetime lifetime) : IHealthCheck
{
    /// <summary>A database that is being replaced is waited for by people, not by who asks whether it is there.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("This node is about to stop.");
        }

        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
        return pending == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy($"{pending} database migrations are pending: run towngreen migrate.");
    }
}
