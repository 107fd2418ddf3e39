using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>
/// Anyone registers for a series. With an account one gets a seat or a place in line at once; without, only when the link in the mail
/// has been followed, so that nobody can take seats in the names of others. Registering again changes one's details and nothing else.
/// </summary>
public sealed class Register(TowngreenDb db, Access access, DetailsCheck check, SeatDesk desk, SeatMail mail, AuditLog audit, ProgramClock clock)
{
    /// <param name="Series">The series' slug.</param>
    /// <param name="Email">The address; that of the account for whoever is signed in.</param>
    /// <param name="Details">Who it is.</param>
    /// <param name="Acknowledged">That every session is required.</param>
    public sealed record Request(string Series, string? Email, PersonalDetails Details, bool Acknowledged);

    /// <returns>The registration, when it is confirmed; nothing when a mail asks for that.</returns>
    public async Task<Result<Guid?>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await db.Set<Series>().AsNoTracking().SingleOrDefaultAsync(s => s.Slug == request.Series && s.Status != SeriesStatus.Draft, cancel) is not { } series)
        {
            return new NotFound();
        }

        var email = EmailAddress.Normalize(access.IsSignedIn ? access.Email : request.Email);
        var details = await check.RunAsync(request.Details, cancel);
        List<Error> errors = [.. CheckEmail(email), .. details.Errors];
        if (!request.Acknowledged)
        {
            errors.Add(new NotAcknowledged { Field = nameof(request.Acknowledged) });
        }

        return errors.Count > 0 ? errors : await desk.OpenAsync(series.Id, seats => Task.FromResult(Enter(seats, email, details.Value)), cancel);
    }

    private Result<Guid?> Enter(OpenSeats seats, string email, CheckedDetails details)
    {
        var known = seats.FindByEmail(email);
        if (known is null && Closed(seats) is { } closed)
        {
            return closed;
        }

        var registration = known ?? Make(seats, email, details);
        if (!access.IsSignedIn)
        {
            return Ask(seats, registration, details);
        }

        details.WriteTo(registration);
        registration.UserId = access.UserId;
        if (registration.Status == SeatStatus.Unconfirmed)
        {
            seats.Confirm(registration);
        }

        Record(registration);
        return registration.Id;
    }

    /// <summary>A stranger may not change what somebody registered, nor learn that they did: the mail goes to the address's owner.</summary>
    private Result<Guid?> Ask(OpenSeats seats, Registration registration, CheckedDetails details)
    {
        if (registration.Status == SeatStatus.Unconfirmed)
        {
            details.WriteTo(registration);
            mail.AskToConfirm(seats.Series, seats.Sessions, registration);
        }
        else
        {
            mail.TellAlready(seats.Series, seats.Sessions, registration);
        }

        Record(registration);
        return (Guid?)null;
    }

    private Error? Closed(OpenSeats seats) => seats switch
    {
        { Series.Status: SeriesStatus.Cancelled } => new SeriesIsCancelled(),
        _ when !(seats.FirstStart > seats.Now) => new SeriesHasBegun(),
        _ when clock.DayOf(seats.Now) < seats.Series.OpensOn => new RegistrationNotOpenYet(seats.Series.OpensOn),
        _ when clock.DayOf(seats.Now) > seats.Series.ClosesOn => new RegistrationClosed(seats.Series.ClosesOn),
        _ => null,
    };

    private Registration Make(OpenSeats seats, string email, CheckedDetails details)
    {
        var registration = new Registration
        {
            SeriesId = seats.Series.Id,
            Name = details.Name,
            Email = email,
            Title = details.Title,
            AcknowledgedAt = seats.Now,
            RegisteredAt = seats.Now,
            ChangedAt = seats.Now,
        };
        details.WriteTo(registration);
        db.Add(registration);
        seats.Add(registration);
        return registration;
    }

    private void Record(Registration registration) => audit.Record(
        "training.registered", typeof(Registration), registration.Id, registration.MunicipalityId,
        new { registration.Email, registration.Name, registration.Title, registration.Appointment }, visitor: registration.Name);

    private static IEnumerable<Error> CheckEmail(string email)
    {
        if (email.Length == 0)
        {
            yield return new Missing("email") { Field = nameof(Request.Email) };
        }
        else if (!EmailAddress.IsValid(email))
        {
            yield return new InvalidEmail { Field = nameof(Request.Email) };
        }
    }
}
