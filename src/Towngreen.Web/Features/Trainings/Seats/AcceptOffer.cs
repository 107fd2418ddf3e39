using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>Whoever a freed seat was offered to takes it, in time.</summary>
public sealed class AcceptOffer(RegistrationDesk registrations, SeatDesk desk)
{
    /// <param name="Key">See <see cref="RegistrationDesk.FindAsync"/>.</param>
    public sealed record Request(string Key);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel) => await registrations.FindAsync(request.Key, cancel) switch
    {
        null => new NotFound(),
        { Status: SeatStatus.Lapsed } => new OfferLapsed(),
        { } registration => await desk.OpenAsync(registration.SeriesId, seats => Task.FromResult(Accept(seats, registration.Id)), cancel),
    };

    private static Result<Done> Accept(OpenSeats seats, Guid id) =>
        seats.Series.Status == SeriesStatus.Cancelled ? new SeriesIsCancelled() : seats.Plan.Accept(id).ToDone();
}
