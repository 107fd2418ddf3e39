using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>A session is moved, or cancelled.</summary>
[Needs(Permission.Train)]
public sealed class MoveSessionModel(TowngreenDb db, ChangeSession change, CancelSession cancelSession, Words words) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public SessionInput Plan { get; set; } = new();

    public Series Series { get; private set; } = null!;

    public int Holders { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is not { IsCancelled: false } session)
        {
            return NotFound();
        }

        Plan = SessionInput.Of(SessionPlan.Of(session));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await change.RunAsync(new(Slug, Number, Plan.ToPlan()), cancel), words["The session is changed, and everyone with a seat gets a mail."], cancel);

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancel) =>
        await AnswerAsync(await cancelSession.RunAsync(new(Slug, Number), cancel), words["The session is cancelled, and everyone with a seat gets a mail."], cancel);

    private async Task<IActionResult> AnswerAsync(Result<Done> result, string notice, CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is null)
        {
            return NotFound();
        }

        if (result.Failed(out var errors))
        {
            return this.Refused([.. errors.Select(error => error.Field is null ? error : error with { Field = $"{nameof(Plan)}.{error.Field}" })]);
        }

        TempData["Notice"] = notice;
        return Redirect(TrainingLinks.OfficeSeries(Slug));
    }

    private async Task<Session?> LoadAsync(CancellationToken cancel)
    {
        if (await db.Set<Series>().AsNoTracking().SingleOrDefaultAsync(s => s.Slug == Slug && s.Status == SeriesStatus.Published, cancel) is not { } series)
        {
            return null;
        }

        Series = series;
        Holders = await db.Set<Registration>().CountAsync(r => r.SeriesId == series.Id && r.Status == SeatStatus.Held, cancel);
        return await db.Set<Session>().AsNoTracking().SingleOrDefaultAsync(s => s.SeriesId == series.Id && s.Number == Number, cancel);
    }
}
