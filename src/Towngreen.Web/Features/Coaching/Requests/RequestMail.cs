using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;

namespace Towngreen.Web.Features.Coaching.Requests;

/// <summary>What people are mailed when a request changes hands or state.</summary>
public sealed class RequestMail(Access access, CoachingPeople people, CoachSuggestions suggestions, TownDirectory towns, Outbox outbox, Installation installation)
{
    /// <summary>To the coaches who serve the region; where nobody does, to all.</summary>
    internal async Task AskedAsync(CoachingRequest request, TownSummary town, CancellationToken cancel)
    {
        var coaches = await suggestions.ForAsync(town, cancel);
        var near = coaches.Where(suggestion => suggestion.ServesRegion).ToList();
        foreach (var coach in (near.Count > 0 ? near : coaches).Select(suggestion => suggestion.Coach))
        {
            outbox.Enqueue(coach.Email, "coaching-asked", new
            {
                coach.Name,
                By = access.Name,
                Town = town.Name,
                request.Topic,
                Link = installation.LinkTo(CoachingLinks.Assign(request.Reference)),
            });
        }
    }

    /// <summary>To the town; and to the coach, when somebody else decided it.</summary>
    internal async Task MatchedAsync(CoachingRequest request, TownSummary town, Reader coach, CancellationToken cancel)
    {
        var asker = await people.OfTownAsync(request, cancel);
        outbox.Enqueue(asker.Email, "coaching-matched", new
        {
            asker.Name,
            Coach = coach.Name,
            request.Topic,
            Link = installation.LinkTo(CoachingLinks.OfTown(town.Slug, request.Reference)),
        });
        if (coach.Id != access.UserId)
        {
            outbox.Enqueue(coach.Email, "coaching-assigned", new
            {
                coach.Name,
                By = access.Name,
                Town = town.Name,
                request.Topic,
                Link = installation.LinkTo(CoachingLinks.Request(request.Reference)),
            });
        }
    }

    internal async Task HandedBackAsync(CoachingRequest request, string reason, CancellationToken cancel)
    {
        var town = await towns.GetAsync(request.MunicipalityId, cancel);
        var asker = await people.OfTownAsync(request, cancel);
        outbox.Enqueue(asker.Email, "coaching-handed-back", new
        {
            asker.Name,
            Coach = access.Name,
            request.Topic,
            Reason = reason,
            Link = installation.LinkTo(CoachingLinks.OfTown(town.Slug, request.Reference)),
        });
        await AskedAsync(request, town, cancel);
    }

    /// <summary>To the other side.</summary>
    internal async Task ClosedAsync(CoachingRequest request, Side by, string name, CancellationToken cancel)
    {
        var town = await towns.GetAsync(request.MunicipalityId, cancel);
        var reader = by == Side.Coach ? await people.OfTownAsync(request, cancel) : await people.FindAsync(request.CoachId!.Value, cancel);
        outbox.Enqueue(reader.Email, "coaching-closed", new
        {
            reader.Name,
            By = name,
            request.Topic,
            request.Closing,
            Link = installation.LinkTo(new RoomAddress(by == Side.Coach ? Side.Town : Side.Coach, town.Slug, request.Reference).Room),
        });
    }
}
