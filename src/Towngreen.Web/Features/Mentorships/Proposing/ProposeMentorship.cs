using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships.Proposing;

/// <summary>A town asks another one into a mentorship on one action. Nothing begins before the other side accepts.</summary>
public sealed class ProposeMentorship(
    TowngreenDb db, Access access, TownDirectory towns, EditionLibrary editions, AuditLog audit, MentorshipMail mail, ProgramClock clock)
{
    /// <param name="TownId">The town that asks.</param>
    /// <param name="Side">Its own part.</param>
    /// <param name="Partner">The slug or name of the other town, when it has joined the program.</param>
    /// <param name="Outside">The other town, when it has not.</param>
    /// <param name="Action">The action's key.</param>
    /// <param name="Message">To the other town.</param>
    public sealed record Request(Guid TownId, MentorshipSide? Side, string? Partner, OutsidePartner? Outside, string? Action, string? Message);

    /// <returns>The mentorship's reference.</returns>
    public async Task<Result<string>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.EditSubmissions, request.TownId))
        {
            return new NotAllowed();
        }

        var outside = request.Outside?.Tidy();
        var partner = string.IsNullOrWhiteSpace(request.Partner) ? null : await towns.FindNamedAsync(request.Partner, cancel);
        List<Error> errors = [.. CheckWords(request), .. CheckPartner(request, partner, outside)];
        if (errors.Count > 0)
        {
            return errors;
        }

        var mentorship = Make(request, partner?.Id, partner is null ? ExternalTown.KeyOf(outside!.Name!, outside.State!) : partner.Id.ToString("N"));
        db.Add(mentorship);
        if (partner is null)
        {
            db.Add(outside!.ToTown(mentorship.Id));
        }

        await mail.EnqueueAsync(mentorship, mentorship.ProposedBy.Other(), partner is null ? "proposed-outside" : "proposed", access.Name, mentorship.Message, cancel);
        audit.Record("mentorship.proposed", typeof(Mentorship), mentorship.Id, request.TownId,
            new { mentorship.Reference, mentorship.ActionKey, With = partner?.Slug ?? outside!.Name, Side = mentorship.ProposedBy });
        return await SaveAsync(mentorship, cancel);
    }

    private IEnumerable<Error> CheckWords(Request request)
    {
        if (request.Side is not { } side || !Enum.IsDefined(side))
        {
            yield return new MentorshipMissing("side") { Field = nameof(Request.Side) };
        }

        if (editions.Current.Edition.FindAction(request.Action ?? "") is null)
        {
            yield return new ActionUnknown { Field = nameof(Request.Action) };
        }

        if (TextCheck.Fault(request.Message.Tidy(), "message", Mentorship.MaxMessageLength, nameof(Request.Message)) is { } fault)
        {
            yield return fault;
        }
    }

    private static IEnumerable<Error> CheckPartner(Request request, TownSummary? partner, OutsidePartner? outside)
    {
        var names = outside is { IsBlank: false };
        return (string.IsNullOrWhiteSpace(request.Partner), names) switch
        {
            (true, false) => [new MentorshipMissing("partner") { Field = nameof(Request.Partner) }],
            (false, true) => [new TwoPartners { Field = nameof(Request.Partner) }],
            (true, true) => outside!.Check(),
            _ when partner?.Id == request.TownId => [new OwnTown { Field = nameof(Request.Partner) }],
            _ when partner is not { HasJoined: true } => [new TownNotJoined { Field = nameof(Request.Partner) }],
            _ => [],
        };
    }

    private Mentorship Make(Request request, Guid? partner, string partnerKey)
    {
        var helps = request.Side == MentorshipSide.Mentor;
        return new Mentorship
        {
            Reference = Reference.New(),
            MentorId = helps ? request.TownId : partner,
            MenteeId = helps ? partner : request.TownId,
            Pair = Mentorship.PairOf(request.TownId.ToString("N"), partnerKey),
            Edition = editions.Current.Key,
            ActionKey = request.Action!,
            ProposedBy = request.Side!.Value,
            ProposedByName = access.Name,
            ProposedAt = clock.Now,
            Message = request.Message.Tidy(),
        };
    }

    private async Task<Result<string>> SaveAsync(Mentorship mentorship, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return mentorship.Reference;
        }
        catch (DbUpdateException failure) when (failure.Violates(MentorshipMap.OneOpen))
        {
            return new MentorshipOpenAlready { Field = nameof(Request.Partner) };
        }
    }
}
