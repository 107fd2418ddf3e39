using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Municipalities.Joining;

/// <summary>The person whom a town's resolution names as contact asks, with that resolution, that the town may join.</summary>
public sealed class RegisterMunicipality(
    TowngreenDb db, Access access, TownDirectory towns, Uploads uploads, AuditLog audit, Outbox outbox, ProgramClock clock, Installation installation)
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    /// <param name="Town">The town's slug.</param>
    /// <param name="Resolution">The resolution as the town's governing body adopted it.</param>
    /// <param name="AdoptedOn">The day it was adopted; not after today in the program's zone.</param>
    /// <param name="AdoptedBy">The body that adopted it.</param>
    /// <param name="Title">The contact's title.</param>
    /// <param name="Appointment">The contact's appointment: elected official or employee.</param>
    /// <param name="Confirmed">That the resolution names this person, and the town intends to take part.</param>
    public sealed record Request(
        string? Town, IncomingFile? Resolution, DateOnly? AdoptedOn, string? AdoptedBy, string? Title, Appointment? Appointment, bool Confirmed);

    /// <returns>The registration's id.</returns>
    public async Task<Result<Guid>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.IsSignedIn)
        {
            return new NotAllowed();
        }

        var town = await towns.FindAsync(request.Town ?? "", cancel);
        List<Error> errors = [.. await CheckTownAsync(town, cancel), .. Check(request)];
        if (errors.Count > 0)
        {
            return errors;
        }

        var id = Guid.Empty;
        try
        {
            var upload = (await uploads.TakeAsync([request.Resolution!], FileKinds.Papers, town!.Id, RecordAsync, cancel))[0];
            return upload.Failed(out var refused) ? refused.Select(error => error with { Field = nameof(request.Resolution) }).ToList() : id;
        }
        catch (DbUpdateException failure) when (failure.Violates(TownRegistrationMap.OneWaiting))
        {
            return Waiting(town!);
        }

        async Task RecordAsync(IReadOnlyList<StoredFile> kept)
        {
            var registration = Make(request, town.Id, kept[0].Id);
            id = registration.Id;
            db.Add(registration);
            audit.Record("registration.submitted", typeof(TownRegistration), id, town.Id, new { registration.AdoptedOn, registration.AdoptedBy });
            await MailAdministratorsAsync(registration, town, cancel);
        }
    }

    private static RegistrationWaiting Waiting(TownSummary town) => new(town.Name) { Field = nameof(Request.Town) };

    private async Task<IEnumerable<Error>> CheckTownAsync(TownSummary? town, CancellationToken cancel)
    {
        if (town is null)
        {
            return [new TownUnknown { Field = nameof(Request.Town) }];
        }

        if (town.HasJoined && await towns.ContactAsync(town.Id, cancel) is { } contact)
        {
            return [new TownHasJoined(town.Name, contact.Name, contact.Title, contact.Email) { Field = nameof(Request.Town) }];
        }

        return await db.Set<TownRegistration>().AnyAsync(r => r.MunicipalityId == town.Id && r.Status == RegistrationStatus.Submitted, cancel)
            ? [Waiting(town)]
            : [];
    }

    private IEnumerable<Error> Check(Request request)
    {
        if (request.Resolution is null)
        {
            yield return new Missing("resolution") { Field = nameof(request.Resolution) };
        }

        if (request.AdoptedOn is not { } day)
        {
            yield return new Missing("adopted-on") { Field = nameof(request.AdoptedOn) };
        }
        else if (day > clock.Today)
        {
            yield return new AdoptedInFuture(clock.Today) { Field = nameof(request.AdoptedOn) };
        }
        else if (day < Earliest)
        {
            yield return new AdoptedTooEarly(Earliest) { Field = nameof(request.AdoptedOn) };
        }

        if (string.IsNullOrWhiteSpace(request.AdoptedBy))
        {
            yield return new Missing("adopted-by") { Field = nameof(request.AdoptedBy) };
        }
        else if (request.AdoptedBy.Trim().Length > TownRegistration.MaxBodyLength)
        {
            yield return new TooLong(TownRegistration.MaxBodyLength) { Field = nameof(request.AdoptedBy) };
        }

        foreach (var error in Appointments.Check(request.Title, request.Appointment, mustHoldOffice: true))
        {
            yield return error;
        }

        if (!request.Confirmed)
        {
            yield return new Missing("confirmation") { Field = nameof(request.Confirmed) };
        }
    }

    private TownRegistration Make(Request request, Guid townId, Guid fileId) => new()
    {
        MunicipalityId = townId,
        Program = installation.Program,
        UserId = access.RequiredUserId,
        Title = request.Title!.Trim(),
        Appointment = request.Appointment!.Value,
        ResolutionId = fileId,
        AdoptedOn = request.AdoptedOn!.Value,
        AdoptedBy = request.AdoptedBy!.Trim(),
        SubmittedAt = clock.Now,
    };

    private async Task MailAdministratorsAsync(TownRegistration registration, TownSummary town, CancellationToken cancel)
    {
        var addresses = await db.Set<Membership>()
            .Where(m => m.Program == installation.Program && m.Role == Role.Administrator && m.EndedAt == null)
            .Join(db.Users, m => m.UserId, u => u.Id, (_, user) => user.Email!)
            .Distinct().ToListAsync(cancel);
        foreach (var address in addresses)
        {
            outbox.Enqueue(address, "registration-submitted", new
            {
                Town = town.Name,
                access.Name,
                registration.Title,
                registration.AdoptedBy,
                registration.AdoptedOn,
                Link = installation.LinkTo(MunicipalityLinks.Registration(registration.Id)),
            });
        }
    }
}
