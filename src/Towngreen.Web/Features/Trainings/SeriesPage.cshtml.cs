using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Trainings;

/// <summary>One series, for whoever might come.</summary>
[PublicPage]
public sealed class SeriesPageModel(
    TowngreenDb db, TrainingDirectory trainings, RegistrationDesk registrations, SeriesLook look, Access access, EditionLibrary library) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    public SeriesLook Look => look;

    public SeriesSummary Series { get; private set; } = null!;

    /// <summary>Markdown.</summary>
    public string Prework { get; private set; } = "";

    /// <summary>Markdown.</summary>
    public string Materials { get; private set; } = "";

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public SeriesStage Stage => look.StageOf(Series);

    /// <summary>The signed-in person's registration, unless they left.</summary>
    public Registration? Mine { get; private set; }

    public bool MayTrain => access.May(Permission.Train, library.Program.Key);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await trainings.FindAsync(Slug, cancel) is not { } found)
        {
            return NotFound();
        }

        Series = found;
        (Prework, Materials) = await db.Set<Series>().Where(s => s.Id == found.Id).Select(s => new ValueTuple<string, string>(s.Prework, s.Materials)).SingleAsync(cancel);
        Sessions = await db.Set<Session>().AsNoTracking().Where(s => s.SeriesId == found.Id).OrderBy(s => s.Number).ToListAsync(cancel);
        Mine = await registrations.FindMineAsync(found.Id, cancel) is { } mine && mine.Status.IsLive() ? mine : null;
        return Page();
    }
}
