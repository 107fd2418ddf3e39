using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications;

/// <summary>Opens a town's workspace and its applications to the town's own people; to everybody else they are not there.</summary>
public sealed class TownWorkspace(TowngreenDb db, Access access, TownDirectory towns, ApplicationRegister register, LiveScorecard scorecards)
{
    private readonly Dictionary<string, TownSummary?> _towns = [];

    private readonly Dictionary<Guid, ScoredApplication?> _current = [];

    public async Task<TownSummary?> TownAsync(string slug, CancellationToken cancel) =>
        _towns.TryGetValue(slug, out var known) ? known : _towns[slug] = await towns.FindAsync(slug, cancel) is { } town && access.May(Permission.SeeWorkspace, town.Id) ? town : null;

    public async Task<OpenApplication?> ApplicationAsync(string slug, string reference, CancellationToken cancel) =>
        await TownAsync(slug, cancel) is { } town
        && await db.Set<Application>().SingleOrDefaultAsync(a => a.Reference == reference && a.MunicipalityId == town.Id, cancel) is { } application
            ? new OpenApplication(town, await scorecards.ForAsync(application, cancel))
            : null;

    /// <summary>The town's application that is still on its way; scored once, however many parts of a page ask.</summary>
    public async Task<ScoredApplication?> CurrentAsync(TownSummary town, CancellationToken cancel) =>
        _current.TryGetValue(town.Id, out var known) ? known : _current[town.Id] = await ScoreAsync(town, cancel);

    /// <summary>The same, without its score unless the page has asked for that.</summary>
    public async Task<ApplicationSummary?> OpenAsync(TownSummary town, CancellationToken cancel)
    {
        if (!_current.TryGetValue(town.Id, out var known))
        {
            return await register.OpenAsync(town.Id, cancel);
        }

        return known is null ? null : ApplicationRegister.Summarize(known.Application);
    }

    private async Task<ScoredApplication?> ScoreAsync(TownSummary town, CancellationToken cancel) =>
        await db.Set<Application>().SingleOrDefaultAsync(
            a => a.MunicipalityId == town.Id && ApplicationStatusFacts.Open.Contains(a.Status), cancel) is { } application
            ? await scorecards.ForAsync(application, cancel)
            : null;
}

/// <summary>An application in its town's workspace.</summary>
public sealed record OpenApplication(TownSummary Town, ScoredApplication Scored)
{
    public Application Application => Scored.Application;

    public string Link => ApplicationLinks.Application(Town.Slug, Application.Reference);

    public string ActionLink(string actionKey) => ApplicationLinks.Action(Town.Slug, Application.Reference, actionKey);
}
