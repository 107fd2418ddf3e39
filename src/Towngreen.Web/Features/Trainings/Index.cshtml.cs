using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Trainings;

/// <summary>Every training: what one can register for, what is under way, what has been.</summary>
[PublicPage]
public sealed class IndexModel(TrainingDirectory trainings, SeriesLook look) : PageModel
{
    public SeriesLook Look => look;

    /// <summary>The next one first.</summary>
    public IReadOnlyList<SeriesSummary> Coming { get; private set; } = [];

    public IReadOnlyList<SeriesSummary> Running { get; private set; } = [];

    /// <summary>The last one first.</summary>
    public IReadOnlyList<SeriesSummary> Past { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var byStage = (await trainings.AllAsync(cancel)).ToLookup(trainings.StageOf);
        Coming = [.. byStage[SeriesStage.Open].Concat(byStage[SeriesStage.NotOpenYet]).Concat(byStage[SeriesStage.Closed]).OrderBy(series => series.FirstStart)];
        Running = [.. byStage[SeriesStage.Running]];
        Past = [.. byStage[SeriesStage.Over].Concat(byStage[SeriesStage.Cancelled]).OrderByDescending(series => series.Sessions.Select(s => s.Starts).DefaultIfEmpty().Min())];
    }
}
