using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Hours;

/// <summary>
/// Anyone signs up for a sharing hour, with or without an account; how to join goes to the address by mail, so only its owner learns of it.
/// Signing up again mails it again.
/// </summary>
public sealed class JoinHour(TowngreenDb db, HourMail mail, AuditLog audit, ProgramClock clock)
{
    /// <param name="From">The town or organization, in the guest's words.</param>
    public sealed record Request(string Hour, string? Name, string? Email, string? From);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await db.Set<SharingHour>().AsNoTracking().SingleOrDefaultAsync(h => h.Reference == request.Hour, cancel) is not { } hour)
        {
            return new NotFound();
        }

        if (hour.IsCancelled || hour.Ends <= clock.Now)
        {
            return new HourOver();
        }

        var (name, email, from) = (Typed.Tidy(request.Name), EmailAddress.Normalize(request.Email), Typed.Tidy(request.From));
        List<Error> errors = [.. Check(name, email, from)];
        if (errors.Count > 0)
        {
            return errors;
        }

        var guest = await db.Set<SharingHourGuest>().SingleOrDefaultAsync(g => g.HourId == hour.Id && g.Email == email, cancel);
        if (guest is null)
        {
            guest = new SharingHourGuest { HourId = hour.Id, Name = name, Email = email, From = from, SignedUpAt = clock.Now };
            db.Add(guest);
        }

        (guest.Name, guest.From) = (name, from);
        mail.Joined(hour, guest);
        audit.Record("sharing-hour.joined", typeof(SharingHour), hour.Id, details: new { hour.Reference, from });
        return await SaveAsync(cancel);
    }

    private static IEnumerable<Error> Check(string name, string email, string from) =>
    [
        .. Typed.Check(name, nameof(Request.Name), "name", User.MaxNameLength),
        .. EmailAddress.IsValid(email) ? Enumerable.Empty<Error>() : [new EmailNotValid { Field = nameof(Request.Email) }],
        .. Typed.CheckLength(from, nameof(Request.From), SharingHourGuest.MaxFromLength),
    ];

    private async Task<Result<Done>> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return default(Done);
        }
        catch (DbUpdateException race) when (race.Violates(SharingHourGuestMap.OncePerHour))
        {
            // The same person pressed twice: the first is saved, and its mail is on the way.
            return default(Done);
        }
    }
}
