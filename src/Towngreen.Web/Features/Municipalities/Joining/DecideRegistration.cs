using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Municipalities.Joining;

/// <summary>The program approves a registration, which makes the town a member and the person its contact, or declines it with a reason.</summary>
public sealed class DecideRegistration(
    TowngreenDb db, Access access, AuditLog audit, Outbox outbox, ProgramClock clock, Installation installation)
{
    /// <param name="RegistrationId">Which registration.</param>
    /// <param name="Approve">True to approve, false to decline.</param>
    /// <param name="Reason">Required to decline: the town reads it.</param>
    public sealed record Request(Guid RegistrationId, bool Approve, string? Reason);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var registration = await db.Set<TownRegistration>().SingleOrDefaultAsync(r => r.Id == request.RegistrationId, cancel);
        if (registration is null || !access.May(Permission.Administer, registration.Program))
        {
            return new NotAllowed();
        }

        if (Check(request, registration) is { } error)
        {
            return error;
        }

        var town = await db.Set<Municipality>().SingleAsync(m => m.Id == registration.MunicipalityId, cancel);
        var person = await db.Users.SingleAsync(user => user.Id == registration.UserId, cancel);
        if (request.Approve)
        {
            Approve(registration, town, person);
        }
        else
        {
            Decline(registration, town, person, request.Reason!.Trim());
        }

        return await SaveAsync(cancel);
    }

    private static Error? Check(Request request, TownRegistration registration)
    {
        if (registration.Status != RegistrationStatus.Submitted)
        {
            return new RegistrationDecided();
        }

        if (!request.Approve && string.IsNullOrWhiteSpace(request.Reason))
        {
            return new Missing("reason") { Field = nameof(request.Reason) };
        }

        return request.Reason?.Trim().Length > TownRegistration.MaxReasonLength
            ? new TooLong(TownRegistration.MaxReasonLength) { Field = nameof(request.Reason) }
            : null;
    }

    private void Approve(TownRegistration registration, Municipality town, User person)
    {
        registration.Approve(access.RequiredUserId, clock.Now);
        town.Join(clock.Today);
        db.Add(new Membership
        {
            UserId = person.Id,
            Role = Role.Contact,
            MunicipalityId = town.Id,
            Title = registration.Title,
            Appointment = registration.Appointment,
            Since = clock.Now,
        });
        audit.Record("registration.approved", typeof(TownRegistration), registration.Id, town.Id, new { Contact = person.Name, registration.Title });
        outbox.Enqueue(person.Email!, "registration-approved", new
        {
            person.Name,
            Town = town.Name,
            Team = installation.LinkTo(MunicipalityLinks.Team(town.Slug)),
            Workspace = installation.LinkTo(MunicipalityLinks.Workspace(town.Slug)),
        });
    }

    private void Decline(TownRegistration registration, Municipality town, User person, string reason)
    {
        registration.Decline(reason, access.RequiredUserId, clock.Now);
        audit.Record("registration.declined", typeof(TownRegistration), registration.Id, town.Id, new { reason });
        outbox.Enqueue(person.Email!, "registration-declined", new
        {
            person.Name,
            Town = town.Name,
            Reason = new MarkdownText(reason),
            Link = installation.LinkTo(MunicipalityLinks.Register(town.Slug)),
        });
    }

    /// <summary>Two administrators deciding at once: the first one's decision stands.</summary>
    private async Task<Result<Done>> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Done();
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException
            || failure.Violates(MembershipMap.OncePerMunicipality) || failure.Violates(MembershipMap.OneContact))
        {
            return new RegistrationDecided();
        }
    }
}
