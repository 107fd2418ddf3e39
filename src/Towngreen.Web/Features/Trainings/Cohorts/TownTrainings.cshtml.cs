using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Sealing;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Cohorts;

/// <summary>The town's own people at trainings: which places of the cohort are filled, and what is still lacking.</summary>
[Authorize]
public sealed class TownTrainingsModel(
    TownWorkspace workspace, CohortDesk desk, SealCohort seal, EvidenceSeals seals, Access access, ProgramClock clock, Words words) : PageModel
{
    [FromRoute(Name = "town")]
    public string Slug { get; set; } = "";

    public TownSummary Town { get; private set; } = null!;

    public IReadOnlyList<TownCohort> Cohorts { get; private set; } = [];

    private IReadOnlySet<Guid> Sealed { get; set; } = new HashSet<Guid>();

    public DateTimeOffset Now => clock.Now;

    public bool MayConfirm => access.May(Permission.ManageTeam, Town.Id);

    public bool MaySeal => access.May(Permission.EditSubmissions, Town.Id);

    public bool IsSealed(TownCohort cohort) => Sealed.Contains(cohort.Series.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSealAsync(string series, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var result = await seal.RunAsync(new(Town.Id, series), cancel);
        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["The cohort is in your application, sealed: nobody has to type names and dates again."].Value;
        return Redirect(result.Value.ClaimLink);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await workspace.TownAsync(Slug, cancel) is not { } town)
        {
            return false;
        }

        Town = town;
        Cohorts = await desk.OfTownAsync(town.Id, cancel);
        Sealed = await seals.SealedSourcesAsync(town.Id, SealedRecordKind.TrainingCohort, cancel);
        return true;
    }
}
