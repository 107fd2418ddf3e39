using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships.Proposing;

/// <summary>Sends the contact of a town outside the program a new link; the one before stops working.</summary>
public sealed class ResendLink(TowngreenDb db, Seats seats, AuditLog audit, MentorshipMail mail, ProgramClock clock)
{
    public sealed record Request(Seat.OfTown Seat);

    /// <returns>The address it went to.</returns>
    public async Task<Result<string>> RunAsync(Request request, CancellationToken cancel)
    {
        var found = await seats.FindAsync(request.Seat, cancel);
        if (found.Failed(out var missing))
        {
            return missing.ToList();
        }

        var (mentorship, side, townId, by) = found.Value;
        if (await db.Set<ExternalTown>().SingleOrDefaultAsync(t => t.MentorshipId == mentorship.Id, cancel) is not { } town)
        {
            return new NotExternal();
        }

        if (!town.MaySend(clock.Today))
        {
            return new LinkLimit(ExternalTown.LinksPerDay);
        }

        await mail.EnqueueAsync(mentorship, side.Other(), "link", by, "", cancel);
        audit.Record("mentorship.link-sent", typeof(Mentorship), mentorship.Id, townId, new { mentorship.Reference });
        return (await seats.SaveAsync(cancel)).Failed(out var errors) ? errors.ToList() : town.Email;
    }
}
