using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Reviews;

/// <summary>
/// Lays applications before who may review or decide them, as they were handed in. Members of a town never see their own: not in a
/// list, not by address.
/// </summary>
public sealed class ReviewDesk(
    TowngreenDb db, Access access, ApplicationRegister applications, HandedInWork work, TownDirectory towns, Installation installation, ProgramClock clock)
{
    /// <summary>The application, or nothing: when there is none, when it was never handed in, when this person may not see it.</summary>
    public async Task<ReviewCase?> FindAsync(string reference, CancellationToken cancel)
    {
        var summary = await applications.FindAsync(reference, cancel);
        return summary is not null && MaySee(summary) ? await LayAsync(summary, cancel) : null;
    }

    private bool MaySee(ApplicationSummary summary) =>
        summary.Program == installation.Program && access.MayExamine(summary.Program, summary.MunicipalityId);

    private async Task<ReviewCase?> LayAsync(ApplicationSummary summary, CancellationToken cancel)
    {
        if (await work.GetAsync(summary.Id, cancel) is not { } handedIn)
        {
            return null;
        }

        var verdicts = await db.Set<Verdict>().AsNoTracking()
            .Where(v => v.ApplicationId == summary.Id).OrderBy(v => v.At).ThenBy(v => v.Number).ToListAsync(cancel);
        var decisions = await db.Set<Decision>().AsNoTracking()
            .Where(d => d.ApplicationId == summary.Id).OrderBy(d => d.At).ThenBy(d => d.Id).ToListAsync(cancel);
        return new CaseFile(handedIn, verdicts, clock).Open(await towns.GetAsync(summary.MunicipalityId, cancel), decisions, access);
    }
}
