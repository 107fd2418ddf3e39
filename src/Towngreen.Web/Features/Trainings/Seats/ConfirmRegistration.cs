using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>The person followed the link in the mail: now they get a seat, or a place at the end of the line.</summary>
public sealed class ConfirmRegistration(RegistrationDesk registrations, SeatDesk desk)
{
    /// <param name="Key">See <see cref="RegistrationDesk.FindAsync"/>.</param>
    public sealed record Request(string Key);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel) =>
        await registrations.FindAsync(request.Key, cancel) is not { } registration
            ? new NotFound()
            : await desk.OpenAsync(registration.SeriesId, seats => Task.FromResult(Confirm(seats, registration.Id)), cancel);

    private static Result<Done> Confirm(OpenSeats seats, Guid id)
    {
        if (seats.Find(id) is not { } registration)
        {
            return new AlreadyLeft();
        }

        if (registration.Status != SeatStatus.Unconfirmed)
        {
            return new Done();
        }

        if (seats.Series.Status == SeriesStatus.Cancelled)
        {
            return new SeriesIsCancelled();
        }

        if (!(seats.FirstStart > seats.Now))
        {
            return new SeriesHasBegun();
        }

        seats.Confirm(registration);
        return new Done();
    }
}
