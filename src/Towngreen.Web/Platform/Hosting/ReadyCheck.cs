using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Hosting;

/// <summary>Ready means: the database answers and has every migration.</summary>
internal sealed class ReadyCheck(TowngreenDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
        return pending == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy($"{pending} database migrations are pending: run towngreen migrate.");
    }
}
