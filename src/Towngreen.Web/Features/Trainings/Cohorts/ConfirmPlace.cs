using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Cohorts;

/// <summary>The town's contact says, or corrects, what one of the town's registrants is in town. Only then do they fill a place.</summary>
public sealed class ConfirmPlace(TowngreenDb db, Access access, AuditLog audit, ProgramClock clock)
{
    /// <param name="Title">As the town uses it.</param>
    public sealed record Request(Guid TownId, Guid RegistrationId, Appointment? Appointment, string? Title);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var registration = access.May(Permission.ManageTeam, request.TownId)
            ? await db.Set<Registration>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == request.RegistrationId && r.MunicipalityId == request.TownId, cancel)
            : null;
        if (registration is null)
        {
            return new NotFound();
        }

        List<Error> errors = [.. Check(request)];
        if (errors.Count > 0)
        {
            return errors;
        }

        var place = await db.Set<CohortPlace>().SingleOrDefaultAsync(p => p.RegistrationId == registration.Id && p.MunicipalityId == request.TownId, cancel);
        var old = place is null ? null : new { place.Appointment, place.Title };
        (Appointment appointment, string title) = (request.Appointment!.Value, request.Title!.Trim());
        if (place is null)
        {
            db.Add(new CohortPlace { RegistrationId = registration.Id, MunicipalityId = request.TownId, Appointment = appointment, Title = title, By = access.Name, At = clock.Now });
        }
        else
        {
            (place.Appointment, place.Title, place.By, place.At) = (appointment, title, access.Name, clock.Now);
        }

        audit.Record("training.place-confirmed", typeof(Registration), registration.Id, request.TownId, new { Old = old, New = new { appointment, title } });
        return await SaveAsync(cancel);
    }

    private static IEnumerable<Error> Check(Request request)
    {
        if (request.Appointment is not { } appointment || !Enum.IsDefined(appointment))
        {
            yield return new PlaceMissing { Field = nameof(request.Appointment) };
        }

        if (string.IsNullOrWhiteSpace(request.Title))
        {
            yield return new PlaceTitleMissing { Field = nameof(request.Title) };
        }
        else if (request.Title.Trim().Length > Membership.MaxTitleLength)
        {
            yield return new PlaceTitleTooLong(Membership.MaxTitleLength) { Field = nameof(request.Title) };
        }
    }

    private async Task<Result<Done>> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Done();
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException || failure.Violates(CohortPlaceMap.OneOfRegistration))
        {
            return new ChangedMeanwhile();
        }
    }
}
