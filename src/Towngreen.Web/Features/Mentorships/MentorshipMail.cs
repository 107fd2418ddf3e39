using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>Writes to a side of a mentorship: to the town's contact, or by a new link to the contact of a town outside the program.</summary>
public sealed class MentorshipMail(
    TowngreenDb db, TownDirectory towns, MentorshipParties parties, EditionLibrary editions, Outbox outbox, ProgramClock clock, Installation installation)
{
    /// <summary>
    /// Puts the mail into the unit of work. A town outside the program that has had its links for today gets none: what is to be
    /// confirmed stands on the page of the link it has.
    /// </summary>
    /// <param name="mentorship">The mentorship, tracked or new.</param>
    /// <param name="to">The side to write to.</param>
    /// <param name="code">Names the words: <c>mail.mentorship.CODE</c>.</param>
    /// <param name="by">Who did what the mail tells of.</param>
    /// <param name="text">What they said with it.</param>
    internal async Task EnqueueAsync(Mentorship mentorship, MentorshipSide to, string code, string by, string text, CancellationToken cancel)
    {
        if (await AddresseeAsync(mentorship, to, cancel) is not var (email, name, link))
        {
            return;
        }

        var names = await parties.OfAsync(mentorship, cancel);
        outbox.Enqueue(email, $"mentorship.{code}", new
        {
            Name = name,
            By = by,
            Town = names.On(to).Name,
            Other = names.On(to.Other()).Name,
            Mentor = names.Mentor.Name,
            Mentee = names.Mentee.Name,
            Action = editions.Get(mentorship.Edition).ActionName(mentorship.ActionKey),
            Text = text,
            Link = installation.LinkTo(link),
        });
    }

    /// <summary>A link that takes the place of the one before.</summary>
    private string NewLink(ExternalTown town)
    {
        var token = SecretToken.Create();
        town.Send(token, clock.Now, clock.Today);
        return MentorshipLinks.Confirm(token.Value);
    }

    private async Task<(string Email, string Name, string Link)?> AddresseeAsync(Mentorship mentorship, MentorshipSide side, CancellationToken cancel)
    {
        if (mentorship.TownOn(side) is { } townId)
        {
            var town = await towns.GetAsync(townId, cancel);
            return await towns.ContactAsync(townId, cancel) is { } contact
                ? (contact.Email, contact.Name, MentorshipLinks.Mentorship(town.Slug, mentorship.Reference))
                : null;
        }

        var outside = db.Set<ExternalTown>().Local.FirstOrDefault(t => t.MentorshipId == mentorship.Id)
            ?? await db.Set<ExternalTown>().SingleAsync(t => t.MentorshipId == mentorship.Id, cancel);
        return outside.MaySend(clock.Today) ? (outside.Email, outside.ContactName, NewLink(outside)) : null;
    }
}
