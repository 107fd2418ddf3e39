using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>A trainer's series, drafts included.</summary>
[Needs(Permission.Train)]
public sealed class OfficeModel(TowngreenDb db, TrainingDirectory trainings, SeriesLook look) : PageModel
{
    public SeriesLook Look => look;

    public IReadOnlyList<SeriesSummary> Drafts { get; private set; } = [];

    /// <summary>Coming or under way, the next one first.</summary>
    public IReadOnlyList<SeriesSummary> Current { get; private set; } = [];

    /// <summary>Over or cancelled, the last one first.</summary>
    public IReadOnlyList<SeriesSummary> Past { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var all = await trainings.ReadAsync(db.Set<Series>(), cancel);
        Drafts = [.. all.Where(series => series.Status == SeriesStatus.Draft).OrderBy(series => series.FirstStart)];
        var published = all.Where(series => series.Status != SeriesStatus.Draft).ToLookup(series => look.StageOf(series) is SeriesStage.Over or SeriesStage.Cancelled);
        Current = [.. published[false].OrderBy(series => series.FirstStart)];
        Past = [.. published[true].OrderByDescending(series => series.Sessions.Select(session => session.Starts).DefaultIfEmpty().Min())];
    }
}
