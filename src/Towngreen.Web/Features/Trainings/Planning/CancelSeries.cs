using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>The series is not held. Everyone who holds a seat or waits is told, and calendars strike its sessions out.</summary>
public sealed class CancelSeries(TowngreenDb db, Access access, EditionLibrary library, SeatDesk desk, SeatMail mail, AuditLog audit)
{
    public sealed record Request(string Series);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.Train, library.Program.Key))
        {
            return new NotAllowed();
        }

        var found = await db.Set<Series>().Where(s => s.Slug == request.Series && s.Status != SeriesStatus.Draft).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(cancel);
        return found is not { } id ? new NotFound() : await desk.OpenAsync(id, seats => Task.FromResult(Cancel(seats)), cancel);
    }

    private Result<Done> Cancel(OpenSeats seats)
    {
        if (seats.Series.Status == SeriesStatus.Cancelled)
        {
            return new SeriesIsCancelled();
        }

        seats.Series.Cancel();
        seats.Plan.StartAt(null);
        var ahead = seats.Sessions.Where(session => !session.IsCancelled && session.Starts > seats.Now).ToList();
        ahead.ForEach(session => session.Cancel(seats.Now));
        audit.Record("training.cancelled", typeof(Series), seats.Series.Id, details: new { seats.Series.Slug, seats.Plan.Taken, seats.Plan.Waiting });
        foreach (var registration in seats.Registered)
        {
            mail.TellSeriesCancelled(seats.Series, ahead, registration);
        }

        return new Done();
    }
}
