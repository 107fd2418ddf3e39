using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>A registered person corrects who they are and whom they come for. Seats have nothing to do with it.</summary>
public sealed class ChangeDetails(RegistrationDesk registrations, DetailsCheck check, SeatDesk desk, AuditLog audit)
{
    /// <param name="Key">See <see cref="RegistrationDesk.FindAsync"/>.</param>
    public sealed record Request(string Key, PersonalDetails Details);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await registrations.FindAsync(request.Key, cancel) is not { } found)
        {
            return new NotFound();
        }

        var details = await check.RunAsync(request.Details, cancel);
        return details.Failed(out var errors)
            ? errors.ToList()
            : await desk.OpenAsync(found.SeriesId, seats => Task.FromResult(Write(seats, found.Id, details.Value)), cancel);
    }

    private Result<Done> Write(OpenSeats seats, Guid id, CheckedDetails details)
    {
        if (seats.Find(id) is not { } registration)
        {
            return new AlreadyLeft();
        }

        var before = new { registration.Name, registration.Title, registration.Appointment };
        details.WriteTo(registration);
        audit.Record("training.details-changed", typeof(Registration), id, registration.MunicipalityId,
            new { before, registration.Name, registration.Title, registration.Appointment }, visitor: registration.Name);
        return new Done();
    }
}
