using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships.Offers;

/// <summary>A town says in the directory that it would help others with an action, or looks for help.</summary>
public sealed class PostOffer(TowngreenDb db, Access access, AuditLog audit, EditionLibrary editions, ProgramClock clock)
{
    public sealed record Request(Guid TownId, OfferDirection Direction, string? Action, string? Text);

    /// <returns>The offer's id.</returns>
    public async Task<Result<Guid>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.EditSubmissions, request.TownId))
        {
            return new NotAllowed();
        }

        var text = request.Text.Tidy();
        List<Error> errors = [.. Check(request, text)];
        if (errors.Count > 0)
        {
            return errors;
        }

        var offer = new MentorshipOffer
        {
            MunicipalityId = request.TownId,
            Direction = request.Direction,
            Edition = editions.Current.Key,
            ActionKey = request.Action!,
            Text = text,
            PostedBy = access.RequiredUserId,
            PostedByName = access.Name,
            PostedAt = clock.Now,
        };
        db.Add(offer);
        audit.Record("mentorship.offer-posted", typeof(MentorshipOffer), offer.Id, request.TownId, new { offer.Direction, offer.ActionKey });
        return await SaveAsync(offer, cancel);
    }

    private IEnumerable<Error> Check(Request request, string text)
    {
        if (editions.Current.Edition.FindAction(request.Action ?? "") is null)
        {
            yield return new ActionUnknown { Field = nameof(Request.Action) };
        }

        if (TextCheck.Fault(text, "offer", MentorshipOffer.MaxTextLength, nameof(Request.Text)) is { } fault)
        {
            yield return fault;
        }
    }

    private async Task<Result<Guid>> SaveAsync(MentorshipOffer offer, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return offer.Id;
        }
        catch (DbUpdateException failure) when (failure.Violates(MentorshipOfferMap.OneOpen))
        {
            return new OfferOpenAlready { Field = nameof(Request.Action) };
        }
    }
}
