using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Mentorships.Activities;
using Towngreen.Web.Features.Mentorships.Proposing;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>A mentorship as a timeline that both towns share.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
public sealed class MentorshipPageModel(
    TownWorkspace workspace, MentorshipSheets sheets, MentorshipActions actions, Access access, Words words, AnswerProposal answer, WithdrawProposal withdraw,
    FinishMentorship finish, ResendLink resend, ConfirmActivity confirm, DisputeActivity dispute, CancelActivity cancelActivity) : PageModel
{
    public TownSummary Town { get; private set; } = null!;

    public OwnMentorship Own { get; private set; } = null!;

    public Mentorship Mentorship => Own.Mentorship;

    public bool MayEdit => access.May(Permission.EditSubmissions, Town.Id);

    public string? ActionKeyNow => actions.Find(Mentorship.Edition, Mentorship.ActionKey, actions.Current)?.Key;

    public async Task<IActionResult> OnGetAsync(string town, string reference, CancellationToken cancel) =>
        await OpenAsync(town, reference, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostAnswerAsync(string town, string reference, bool accept, string? words, CancellationToken cancel) => DoAsync(town, reference,
        async seat => await answer.RunAsync(new(seat, accept, words), cancel), accept ? "You accepted. Plan the first meeting." : "You declined, and the other town hears of it.", cancel);

    public Task<IActionResult> OnPostWithdrawAsync(string town, string reference, CancellationToken cancel) => DoAsync(town, reference,
        async seat => await withdraw.RunAsync(new(seat), cancel), "The proposal is taken back.", cancel);

    public Task<IActionResult> OnPostFinishAsync(string town, string reference, CancellationToken cancel) => DoAsync(town, reference,
        async seat => await finish.RunAsync(new(seat), cancel), "The mentorship is finished. What you did together stays.", cancel);

    public Task<IActionResult> OnPostResendAsync(string town, string reference, CancellationToken cancel) => DoAsync(town, reference,
        async seat => await resend.RunAsync(new(seat), cancel), "A new link is on its way. The earlier one no longer works.", cancel);

    public Task<IActionResult> OnPostConfirmAsync(string town, string reference, Guid activity, int version, CancellationToken cancel) => DoAsync(town, reference,
        async seat => await confirm.RunAsync(new(seat, activity, version), cancel), "Confirmed. It counts for both towns as far as the rules allow.", cancel);

    public Task<IActionResult> OnPostDisputeAsync(string town, string reference, Guid activity, int version, string? comment, CancellationToken cancel) => DoAsync(town, reference,
        async seat => await dispute.RunAsync(new(seat, activity, comment, version), cancel), "The other town hears what was otherwise.", cancel);

    public Task<IActionResult> OnPostCancelAsync(string town, string reference, Guid activity, int version, CancellationToken cancel) => DoAsync(town, reference,
        async seat => await cancelActivity.RunAsync(new(seat, activity, version), cancel), "The plan is called off.", cancel);

    private async Task<IActionResult> DoAsync<T>(string town, string reference, Func<Seat.OfTown, Task<Result<T>>> act, string notice, CancellationToken cancel)
    {
        if (!await OpenAsync(town, reference, cancel))
        {
            return NotFound();
        }

        var result = await act(new Seat.OfTown(Town.Id, reference));
        if (result.Failed(out var errors))
        {
            await OpenAsync(town, reference, cancel);
            return this.Refused(errors);
        }

        TempData["Notice"] = words[notice].Value;
        return Redirect(MentorshipLinks.Mentorship(town, reference));
    }

    private async Task<bool> OpenAsync(string slug, string reference, CancellationToken cancel)
    {
        if (await workspace.TownAsync(slug, cancel) is not { } town || await sheets.FindAsync(town.Id, reference, cancel) is not { } sheet)
        {
            return false;
        }

        Town = town;
        Own = OwnMentorship.Of(sheet, town.Id, actions);
        return true;
    }
}
