using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Applications.Outlooks;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Applications.CarryingOver;

/// <summary>What becomes of an application's work under another edition, and the button that begins one there.</summary>
[Authorize]
public sealed class CarryPageModel(
    TownWorkspace workspace, TowngreenDb db, EditionLibrary editions, CarryApplication carry, Access access, ProgramClock clock, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Program year")]
    public string? Edition { get; set; }

    public OpenApplication Source { get; private set; } = null!;

    public Outlook Report { get; private set; } = null!;

    /// <summary>Where the work went on before, under the edition chosen.</summary>
    public ApplicationSummary? Begun { get; private set; }

    public bool MayCarry => access.May(Permission.HandIn, Source.Town.Id);

    /// <summary>Why nothing can be begun from it now.</summary>
    public string? Refusal => Source.Application.Status is ApplicationStatus.HandedIn or ApplicationStatus.Returned
        ? words.Say(new WithReviewers().Code)
        : null;

    public IEnumerable<Choice> Editions => Choosable.Select(pack => new Choice(pack.Key, pack.Title));

    public async Task<IActionResult> OnGetAsync(string town, string reference, CancellationToken cancel) =>
        await OpenAsync(town, reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string town, string reference, CancellationToken cancel)
    {
        if (!await OpenAsync(town, reference, cancel) || !MayCarry)
        {
            return NotFound();
        }

        var carried = await carry.RunAsync(new CarryApplication.Request(Source.Application.Id, Report.To.Key), cancel);
        if (carried.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["You go on with application {0}. {1} stays as it was.", carried.Value.Reference, reference].Value;
        return Redirect(ApplicationLinks.Application(town, carried.Value.Reference));
    }

    private IEnumerable<EditionPack> Choosable => CarryTargets.Of(Source.Application, editions);

    private async Task<bool> OpenAsync(string town, string reference, CancellationToken cancel)
    {
        if (await workspace.ApplicationAsync(town, reference, cancel) is not { } source)
        {
            return false;
        }

        Source = source;
        if (Choosable.FirstOrDefault(pack => string.IsNullOrEmpty(Edition) || pack.Key == Edition) is not { } to)
        {
            return false;
        }

        // An application that begins anew has no verdicts yet.
        ValueList<Claim> unjudged = [.. source.Scored.Scored.Items.Select(claim => claim with { Status = ClaimStatus.Claimed })];
        ValueList<NotApplicable> declared = [.. source.Scored.Scored.NotApplicable.Select(one => one with { Status = ClaimStatus.Claimed })];
        var claims = new Claims(unjudged, source.Scored.History, source.Scored.Scored.Facts, declared);
        Report = Outlook.Of(source.Scored.Pack, claims, source.Scored.Scorecard, to, editions.Between(source.Scored.Pack, to), clock.Today);
        Begun = await db.Set<Application>().AsNoTracking()
            .Where(a => a.CarriedFrom == source.Application.Id && a.Edition == to.Key)
            .OrderByDescending(a => a.StartedAt).Select(ApplicationRegister.Summary).FirstOrDefaultAsync(cancel);
        return true;
    }
}
