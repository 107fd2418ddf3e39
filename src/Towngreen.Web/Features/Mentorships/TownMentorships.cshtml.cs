using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Mentorships.Directory;
using Towngreen.Web.Features.Mentorships.Offers;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>A town's mentorships, with what waits for its answer first.</summary>
[Authorize]
public sealed class TownMentorshipsModel(
    TownWorkspace workspace, MentorshipSheets sheets, MentorshipDirectory directory, MentorshipActions actions, CloseOffer close, Access access, ProgramClock clock,
    Words words) : PageModel
{
    public TownSummary Town { get; private set; } = null!;

    public IReadOnlyList<OwnMentorship> Mentorships { get; private set; } = [];

    public IReadOnlyList<ListedOffer> Offers { get; private set; } = [];

    public bool MayEdit => access.May(Permission.EditSubmissions, Town.Id);

    public IEnumerable<OwnMentorship> ToAnswer => Mentorships.Where(one => one.AwaitsUs);

    public IEnumerable<OwnMentorship> Open => Mentorships.Where(one => one.Sheet.Mentorship.Status.IsOpen() && !one.AwaitsUs);

    public IEnumerable<OwnMentorship> Closed => Mentorships.Where(one => !one.Sheet.Mentorship.Status.IsOpen() && !one.AwaitsUs);

    public async Task<IActionResult> OnGetAsync(string town, CancellationToken cancel) => await OpenAsync(town, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCloseOfferAsync(string town, Guid offer, CancellationToken cancel)
    {
        var result = await close.RunAsync(new(offer), cancel);
        if (!await OpenAsync(town, cancel))
        {
            return NotFound();
        }

        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["It is out of the directory."].Value;
        return Redirect(MentorshipLinks.OfTown(town));
    }

    public DateOnly Day(DateTimeOffset instant) => clock.DayOf(instant);

    private async Task<bool> OpenAsync(string slug, CancellationToken cancel)
    {
        if (await workspace.TownAsync(slug, cancel) is not { } town)
        {
            return false;
        }

        Town = town;
        Mentorships =
        [
            .. (await sheets.OfTownAsync(town.Id, cancel)).Select(sheet => OwnMentorship.Of(sheet, town.Id, actions)),
        ];
        Offers = await directory.OfTownAsync(town, cancel);
        return true;
    }
}
