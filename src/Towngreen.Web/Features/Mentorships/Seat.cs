using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>How somebody comes to a mentorship: from a town's team, or by the link that went to the contact of a town outside the program.</summary>
public abstract record Seat
{
    private Seat()
    {
    }

    public sealed record OfTown(Guid TownId, string Reference) : Seat;

    public sealed record ByLink(string Token) : Seat;
}

/// <summary>Somebody at a mentorship, on one of its sides.</summary>
/// <param name="TownId">The town they act for; nothing for a town outside the program.</param>
/// <param name="By">Their name.</param>
public sealed record Seated(Mentorship Mentorship, MentorshipSide Side, Guid? TownId, string By);

/// <summary>Opens mentorships for those who take part, and for nobody else: to others they are not there. Saves what they did.</summary>
public sealed class Seats(TowngreenDb db, Access access, ProgramClock clock)
{
    /// <summary>What the database decides when two people do the same thing at once.</summary>
    private static readonly string[] Races = [ActivityStepMap.OneOfEachNumber];

    /// <returns>The mentorship, tracked.</returns>
    public async Task<Result<Seated>> FindAsync(Seat seat, CancellationToken cancel) => seat switch
    {
        Seat.OfTown town => await OfTownAsync(town, cancel),
        Seat.ByLink link => await ByLinkAsync(link, cancel),
        _ => new NotFound(),
    };

    /// <summary>The step that a person takes now.</summary>
    public StepBy Step(Seated seated, string comment = "") => new(seated.Side, seated.By, clock.Now, comment);

    /// <summary>Saves the unit of work, unless somebody else changed the same thing first: then nothing is saved.</summary>
    public async Task<Result<Done>> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return default(Done);
        }
        catch (DbUpdateException race) when (race is DbUpdateConcurrencyException || Races.Any(index => race.Violates(index)))
        {
            db.ChangeTracker.Clear();
            return new ChangedMeanwhile();
        }
    }

    private async Task<Result<Seated>> OfTownAsync(Seat.OfTown seat, CancellationToken cancel) =>
        access.May(Permission.EditSubmissions, seat.TownId)
        && await db.Set<Mentorship>().SingleOrDefaultAsync(m => m.Reference == seat.Reference, cancel) is { } mentorship
        && mentorship.SideOf(seat.TownId) is { } side
            ? new Seated(mentorship, side, seat.TownId, access.Name)
            : new NotFound();

    private async Task<Result<Seated>> ByLinkAsync(Seat.ByLink seat, CancellationToken cancel)
    {
        var hash = new SecretToken(seat.Token).Hash;
        if (await db.Set<ExternalTown>().SingleOrDefaultAsync(t => t.TokenHash == hash, cancel) is not { } town)
        {
            return new NotFound();
        }

        if (town.HasExpired(clock.Now))
        {
            return new LinkExpired();
        }

        var mentorship = await db.Set<Mentorship>().SingleAsync(m => m.Id == town.MentorshipId, cancel);
        return new Seated(mentorship, mentorship.MentorId is null ? MentorshipSide.Mentor : MentorshipSide.Mentee, null, town.ContactName);
    }
}
