using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>Everyone may see the series from now on, and register while its window is open.</summary>
public sealed class PublishSeries(TowngreenDb db, Access access, EditionLibrary library, AuditLog audit, ProgramClock clock)
{
    public sealed record Request(string Series);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.Train, library.Program.Key))
        {
            return new NotAllowed();
        }

        if (await db.Set<Series>().SingleOrDefaultAsync(s => s.Slug == request.Series, cancel) is not { } series)
        {
            return new NotFound();
        }

        if (series.Status != SeriesStatus.Draft)
        {
            return new NotADraft();
        }

        if (await db.Set<Session>().AnyAsync(s => s.SeriesId == series.Id && s.Starts <= clock.Now, cancel))
        {
            return new SessionInPast();
        }

        series.Publish();
        audit.Record("training.published", typeof(Series), series.Id, details: new { series.Slug });
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new NotADraft();
        }
    }
}
