using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Towns;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Home;

/// <summary>The program in one picture.</summary>
[PublicPage]
public sealed class IndexModel(
    TownStandings standings, CertificationRegister certifications, EditionLibrary library, TrainingDirectory trainings, SeriesLook look,
    ProgramClock clock) : PageModel
{
    private const int NewestShown = 6;

    private const int TrainingsShown = 3;

    public ProgramPack Program => library.Program;

    public EditionPack Edition => library.Current;

    public IReadOnlyList<TownStanding> Towns { get; private set; } = [];

    /// <summary>A state's towns are told one by one; a country's have their own page, to search and leaf through.</summary>
    public bool TellsEachTown => Towns.Count <= TownDirectory.MostToChooseFrom;

    public IReadOnlyList<(CertificationSummary Certification, TownStanding Town)> Newest { get; private set; } = [];

    /// <summary>Training series to come, the next one first.</summary>
    public IReadOnlyList<SeriesSummary> Trainings { get; private set; } = [];

    public SeriesLook Look => look;

    /// <summary>The round whose deadline comes next, by the program's clocks.</summary>
    public Round? NextRound => Edition.Rounds.FirstOrDefault(round => clock.At(round.Deadline) > clock.Now);

    public int Count(Standing standing) => Towns.Count(town => town.Standing == standing);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Towns = await standings.AllAsync(cancel);
        var byId = Towns.ToDictionary(town => town.Town.Id);
        Newest = [.. (await certifications.NewestAsync(NewestShown, cancel)).Select(certification => (certification, byId[certification.MunicipalityId]))];
        Trainings = await trainings.ComingAsync(TrainingsShown, cancel);
    }
}
