using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>The town for which the person at hand can offer, ask and propose.</summary>
public sealed class TownDesk(Access access, TownDirectory towns)
{
    /// <returns>The first of their towns that has joined; nothing for visitors and for people of the program.</returns>
    public async Task<TownSummary?> MineAsync(CancellationToken cancel)
    {
        foreach (var id in access.Memberships.Select(membership => membership.MunicipalityId).OfType<Guid>().Where(id => access.May(Permission.EditSubmissions, id)))
        {
            if (await towns.GetAsync(id, cancel) is { HasJoined: true } town)
            {
                return town;
            }
        }

        return null;
    }
}
