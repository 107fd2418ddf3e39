using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>What is said about a published series changes. Its sessions and seats have their own ways.</summary>
public sealed class ChangeSeries(TowngreenDb db, Access access, EditionLibrary library, SeatDesk desk, AuditLog audit)
{
    public sealed record Request(string Series, SeriesTexts Texts);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.Train, library.Program.Key))
        {
            return new NotAllowed();
        }

        var errors = request.Texts.Check().ToList();
        if (errors.Count > 0)
        {
            return errors;
        }

        var found = await db.Set<Series>().Where(s => s.Slug == request.Series).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(cancel);
        return found is not { } id ? new NotFound() : await desk.OpenAsync(id, seats => Task.FromResult(Write(seats, request.Texts)), cancel);
    }

    private Result<Done> Write(OpenSeats seats, SeriesTexts texts)
    {
        if (seats.Series.Status == SeriesStatus.Cancelled)
        {
            return new SeriesIsCancelled();
        }

        var before = SeriesTexts.Of(seats.Series);
        texts.WriteTo(seats.Series);
        if (before.Title != seats.Series.Title)
        {
            // The events bear the title.
            seats.Sessions.ToList().ForEach(session => session.Revise(seats.Now));
        }

        audit.Record("training.changed", typeof(Series), seats.Series.Id, details: new { before, after = SeriesTexts.Of(seats.Series) });
        return new Done();
    }
}
