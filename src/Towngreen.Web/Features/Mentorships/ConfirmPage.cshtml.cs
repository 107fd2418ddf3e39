using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Features.Mentorships.Activities;
using Towngreen.Web.Features.Mentorships.Proposing;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>Where the contact of a town outside the program answers: with the link from the mail, and without an account.</summary>
[AllowAnonymous, EnableRateLimiting(RateLimits.SignIn)]
public sealed class ConfirmPageModel(
    Seats seats, MentorshipSheets sheets, MentorshipActions actions, AnswerProposal answer, ConfirmActivity confirm, DisputeActivity dispute, Words words) : PageModel
{
    /// <summary>Nothing where the link has expired.</summary>
    public OwnMentorship? Own { get; private set; }

    public string Contact { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel) => await OpenAsync(token, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostAnswerAsync(string token, bool accept, string? words, CancellationToken cancel) => DoAsync(token,
        seat => answer.RunAsync(new(seat, accept, words), cancel), accept ? "Thank you. The other town hears that you agree." : "Thank you. The other town hears that you do not take part.", cancel);

    public Task<IActionResult> OnPostConfirmAsync(string token, Guid activity, int version, CancellationToken cancel) => DoAsync(token,
        seat => confirm.RunAsync(new(seat, activity, version), cancel), "Thank you. It is confirmed.", cancel);

    public Task<IActionResult> OnPostDisputeAsync(string token, Guid activity, int version, string? comment, CancellationToken cancel) => DoAsync(token,
        seat => dispute.RunAsync(new(seat, activity, comment, version), cancel), "Thank you. The other town hears what was otherwise.", cancel);

    private async Task<IActionResult> DoAsync(string token, Func<Seat, Task<Result<Done>>> act, string notice, CancellationToken cancel)
    {
        var result = await act(new Seat.ByLink(token));
        if (!await OpenAsync(token, cancel))
        {
            return NotFound();
        }

        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words[notice].Value;
        return Redirect(MentorshipLinks.Confirm(token));
    }

    /// <returns>Whether the link is, or was, one of ours.</returns>
    private async Task<bool> OpenAsync(string token, CancellationToken cancel)
    {
        var found = await seats.FindAsync(new Seat.ByLink(token), cancel);
        if (found.Failed(out var errors))
        {
            return errors.Any(error => error is LinkExpired);
        }

        var sheet = await sheets.GetAsync(found.Value.Mentorship.Id, cancel);
        Own = OwnMentorship.Of(sheet, found.Value.Side, actions);
        Contact = found.Value.By;
        return true;
    }
}
