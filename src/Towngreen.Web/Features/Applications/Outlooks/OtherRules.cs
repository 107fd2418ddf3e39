using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications.Outlooks;

/// <summary>
/// Scores an application under another edition or as of another day. Changes nothing. A town looks at its work as it stands; reviewers and
/// administrators who are not of the town look at what was handed in.
/// </summary>
public sealed class OtherRules(TowngreenDb db, LiveScorecard live, HandedInWork handedIn, EditionLibrary editions, Access access)
{
    /// <param name="reference">The application's reference.</param>
    /// <param name="edition">The edition's key; without it, the application's own.</param>
    /// <param name="day">The day to score for.</param>
    /// <returns>Nothing when there is no such application or edition, or this person may not see it.</returns>
    public async Task<Outlook?> LookAsync(string reference, string? edition, DateOnly day, CancellationToken cancel)
    {
        if (await db.Set<Application>().SingleOrDefaultAsync(a => a.Reference == reference, cancel) is not { } application
            || await WorkAsync(application, cancel) is not var (from, claims, here)
            || editions.Find(edition ?? from.Key) is not { } to)
        {
            return null;
        }

        return Outlook.Of(from, claims, here, to, editions.Between(from, to), day);
    }

    private async Task<(EditionPack, Claims, Scorecard)?> WorkAsync(Application application, CancellationToken cancel)
    {
        if (access.May(Permission.SeeWorkspace, application.MunicipalityId))
        {
            var scored = await live.ForAsync(application, cancel);
            return (scored.Pack, scored.Scored, scored.Scorecard);
        }

        return access.MayExamine(application.Program, application.MunicipalityId) && await handedIn.GetAsync(application.Id, cancel) is { } work
            ? (work.Edition, work.Scored, work.Scorecard)
            : null;
    }
}
