using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>What a person says about themselves when they register, and may change later.</summary>
/// <param name="Town">The slug of the municipality they come for.</param>
/// <param name="Elsewhere">Whom they come for, when it is none of the program's municipalities.</param>
/// <param name="Appointment">The office they hold in their municipality, as they say.</param>
public sealed record PersonalDetails(string? Name, string? Town, string? Elsewhere, string? Title, Appointment? Appointment);

/// <summary>Details that were found in order.</summary>
internal sealed record CheckedDetails(string Name, Guid? TownId, string Elsewhere, string Title, Appointment? Appointment)
{
    public void WriteTo(Registration registration) =>
        (registration.Name, registration.MunicipalityId, registration.Elsewhere, registration.Title, registration.Appointment) =
        (Name, TownId, Elsewhere, Title, Appointment);
}

/// <summary>Checks what people say about themselves.</summary>
public sealed class DetailsCheck(TownDirectory towns)
{
    internal async Task<Result<CheckedDetails>> RunAsync(PersonalDetails details, CancellationToken cancel)
    {
        var (named, elsewhere) = (!string.IsNullOrWhiteSpace(details.Town), !string.IsNullOrWhiteSpace(details.Elsewhere));
        var town = named ? await towns.FindAsync(details.Town!.Trim(), cancel) : null;
        List<Error> errors =
        [
            .. Text(details.Name, User.MaxNameLength, "name", nameof(details.Name)),
            .. Text(details.Title, Membership.MaxTitleLength, "title", nameof(details.Title)),
        ];
        if (named == elsewhere)
        {
            errors.Add(new TownOrElsewhere { Field = nameof(details.Town) });
        }
        else if (named && town is null)
        {
            errors.Add(new TownUnknown { Field = nameof(details.Town) });
        }
        else if (named && (details.Appointment is not { } office || !Enum.IsDefined(office)))
        {
            errors.Add(new Missing("appointment") { Field = nameof(details.Appointment) });
        }
        else if (elsewhere && details.Elsewhere!.Trim().Length > Registration.MaxElsewhereLength)
        {
            errors.Add(new TooLong(Registration.MaxElsewhereLength) { Field = nameof(details.Elsewhere) });
        }

        return errors.Count > 0
            ? errors
            : new CheckedDetails(details.Name!.Trim(), town?.Id, details.Elsewhere?.Trim() ?? "", details.Title!.Trim(), town is null ? null : details.Appointment);
    }

    private static IEnumerable<Error> Text(string? text, int limit, string what, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return new Missing(what) { Field = field };
        }
        else if (text.Trim().Length > limit)
        {
            yield return new TooLong(limit) { Field = field };
        }
    }
}
