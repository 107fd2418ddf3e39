using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>What earned points as it is now and, when the certification is renewed, earns them only as rolling credit: told from the year before on.</summary>
/// <param name="Year">The year in which the certification expires.</param>
public sealed record RollingAhead(int Year, IReadOnlyList<RollingCredit> Credits)
{
    private const int YearsAhead = 1;

    /// <returns>Nothing while that is far away, or when there is no such credit.</returns>
    public static RollingAhead? Of(History history, EditionPack pack, DateOnly today)
    {
        if (history.ExpiresInYear is not { } year || today.Year < year - YearsAhead)
        {
            return null;
        }

        var credits = history.NoLongerNewIn(pack.Edition)
            .Select(earned => new RollingCredit(pack.ActionName(earned.Action), pack.Edition.FindCredit(new(earned.Action, earned.Credit))!, earned.CompletedOn)).ToList();
        return credits.Count == 0 ? null : new RollingAhead(year, credits);
    }
}

/// <summary>A credit that was earned, and the day its work was completed.</summary>
public sealed record RollingCredit(string Action, Credit Credit, DateOnly CompletedOn);
