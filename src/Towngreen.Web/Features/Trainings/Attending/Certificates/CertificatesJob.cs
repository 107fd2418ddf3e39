using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Jobs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Attending.Certificates;

/// <summary>The last session ended: nobody has to press anything for the certificates to come.</summary>
internal sealed class CertificatesJob(TowngreenDb db, IssueCertificates certificates, ProgramClock clock) : IScheduledJob
{
    /// <summary>Attendance that is recorded later issues its certificates itself.</summary>
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(14);

    public async Task RunAsync(CancellationToken cancel)
    {
        var (from, now) = (clock.Now - LookBack, clock.Now);
        var ended = await db.Set<Session>().Where(s => !s.IsCancelled && s.Ends > from && s.Ends <= now).Select(s => s.SeriesId).Distinct().ToListAsync(cancel);
        foreach (var series in ended)
        {
            await certificates.RunAsync(series, cancel);
        }
    }
}
