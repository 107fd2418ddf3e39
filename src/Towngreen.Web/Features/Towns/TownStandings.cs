using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Towns;

/// <summary>The picture of the state: every town and how far it has come.</summary>
public sealed class TownStandings(
    TownDirectory towns, CertificationRegister certifications, ApplicationRegister applications, UntilCommit<IReadOnlyList<TownStanding>> kept)
{
    private static readonly ApplicationStatus[] UnderWay = [ApplicationStatus.HandedIn, ApplicationStatus.Returned];

    /// <summary>Every town, by name.</summary>
    public Task<IReadOnlyList<TownStanding>> AllAsync(CancellationToken cancel) => kept.GetAsync(LookAsync, cancel);

    private async Task<IReadOnlyList<TownStanding>> LookAsync(CancellationToken cancel)
    {
        var all = await towns.AllAsync(cancel);
        var certified = (await certifications.AllCurrentAsync(cancel)).ToDictionary(certification => certification.MunicipalityId);
        var handedIn = await applications.AllAsync(new ApplicationFilter { Statuses = UnderWay, PageSize = Math.Max(1, all.Count) }, cancel);
        var applying = handedIn.Items.Select(application => application.MunicipalityId).ToHashSet();
        return [.. all.Select(town => Of(town, certified.GetValueOrDefault(town.Id), applying.Contains(town.Id)))];
    }

    /// <summary>The town, or nothing when there is none of that name.</summary>
    public async Task<TownStanding?> FindAsync(string slug, CancellationToken cancel)
    {
        if (await towns.FindAsync(slug, cancel) is not { } town)
        {
            return null;
        }

        var certification = await certifications.CurrentAsync(town.Id, cancel);
        var history = await applications.ForTownAsync(town.Id, cancel);
        return Of(town, certification, history.Any(application => UnderWay.Contains(application.Status)));
    }

    private static TownStanding Of(TownSummary town, CertificationSummary? certification, bool applying) => new(
        town,
        certification is not null ? Standing.Certified : applying ? Standing.Applying : town.HasJoined ? Standing.Registered : Standing.NotJoined,
        certification);
}
