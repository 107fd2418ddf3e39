using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Coaching.Office;

/// <summary>A coach says which regions they serve, how much they take on at once, and by which clocks they live.</summary>
public sealed class SaveCoachProfile(TowngreenDb db, Access access, CoachingAccess coaching, EditionLibrary library, AuditLog audit)
{
    /// <param name="Regions">Short names; none means every region.</param>
    public sealed record Request(IReadOnlyList<string> Regions, int? MostOpen, string? Phone, string? Zone);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!coaching.IsCoach)
        {
            return new NotAllowed();
        }

        var phone = Typed.Tidy(request.Phone);
        List<Error> errors = [.. Check(request, phone)];
        if (errors.Count > 0)
        {
            return errors;
        }

        var profile = await db.Set<CoachProfile>().SingleOrDefaultAsync(p => p.UserId == access.UserId, cancel);
        if (profile is null)
        {
            profile = new CoachProfile { UserId = access.RequiredUserId, ZoneId = request.Zone! };
            db.Add(profile);
        }

        var known = library.Program.Municipalities.Select(town => town.Region).OfType<string>().ToHashSet();
        profile.ZoneId = request.Zone!;
        profile.Offer(request.Regions.Where(known.Contains), request.MostOpen!.Value, phone);
        audit.Record("coaching.profile-saved", typeof(CoachProfile), profile.UserId, details: new { profile.Regions, profile.MostOpen, profile.ZoneId });
        return await db.SaveUnlessChangedAsync(cancel);
    }

    private static IEnumerable<Error> Check(Request request, string phone)
    {
        if (request.MostOpen is not (>= 1 and <= CoachProfile.MostRequests))
        {
            yield return new LoadOutOfRange(1, CoachProfile.MostRequests) { Field = nameof(request.MostOpen) };
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(request.Zone ?? "", out _) || request.Zone!.Length > CoachProfile.MaxZoneLength)
        {
            yield return new UnknownZone { Field = nameof(request.Zone) };
        }

        foreach (var error in Typed.CheckLength(phone, nameof(request.Phone), CoachProfile.MaxPhoneLength))
        {
            yield return error;
        }
    }
}
