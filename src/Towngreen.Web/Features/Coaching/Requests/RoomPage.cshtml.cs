using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Coaching.Steps;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Coaching.Requests;

/// <summary>A request's page, one for both sides: in the town's workspace, and among the coach's pages.</summary>
[Needs(Permission.EditSubmissions, Permission.Coach)]
public sealed class RoomModel(RoomDoor door, Words words) : PageModel
{
    [FromRoute]
    public string? Town { get; set; }

    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty, Display(Name = "What is to be done"), MaxLength(NextStep.MaxLength)]
    public string? Step { get; set; }

    [BindProperty, Display(Name = "By when", Description = "Leave it empty if there is no hurry.")]
    public DateOnly? DueOn { get; set; }

    [BindProperty, Display(Name = "Who does it")]
    public Guid? AssignedTo { get; set; }

    [BindProperty, Display(Name = "A last word", Description = "The other side reads it."), MaxLength(CoachingRequest.MaxClosingLength)]
    public string? Closing { get; set; }

    [BindProperty, Display(Name = "Why you hand it back", Description = "The town reads it."), MaxLength(CoachingSession.MaxReasonLength)]
    public string? Reason { get; set; }

    public Room Room { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostPickAsync([FromForm] Guid session, [FromForm] Guid slot, [FromServices] PickSlot pick, CancellationToken cancel) =>
        AnswerAsync(() => pick.RunAsync(new(session, slot), cancel), "It is settled. Both of you get a mail that your calendars understand.", cancel);

    public Task<IActionResult> OnPostKeepAsync([FromForm] Guid session, [FromServices] KeepTime keep, CancellationToken cancel) =>
        AnswerAsync(() => keep.RunAsync(new(session), cancel), "The session stays at its time.", cancel);

    public Task<IActionResult> OnPostAgreeAsync([FromServices] AgreeStep agree, CancellationToken cancel) =>
        AnswerAsync(() => agree.RunAsync(new(Room.Request.Id, Step, DueOn, AssignedTo), cancel), "The next step is noted, and stands on the to-do list.", cancel);

    public Task<IActionResult> OnPostMarkAsync([FromForm] Guid step, [FromForm] bool done, [FromServices] MarkStep mark, CancellationToken cancel) =>
        AnswerAsync(() => mark.RunAsync(new(step, done), cancel), done ? "Done." : "It is open again.", cancel);

    public Task<IActionResult> OnPostRemoveAsync([FromForm] Guid step, [FromServices] RemoveStep remove, CancellationToken cancel) =>
        AnswerAsync(() => remove.RunAsync(new(step), cancel), "The step is removed.", cancel);

    public Task<IActionResult> OnPostCloseAsync([FromServices] CloseRequest close, CancellationToken cancel) =>
        AnswerAsync(() => close.RunAsync(new(Room.Request.Id, Closing), cancel), "The request is closed. Either side can open it again.", cancel);

    public Task<IActionResult> OnPostReopenAsync([FromServices] ReopenRequest reopen, CancellationToken cancel) =>
        AnswerAsync(() => reopen.RunAsync(new(Room.Request.Id), cancel), "The request is open again.", cancel);

    public Task<IActionResult> OnPostHandBackAsync([FromServices] HandBackRequest handBack, CancellationToken cancel) =>
        AnswerAsync(() => handBack.RunAsync(new(Room.Request.Id, Reason), cancel), "The request is back in the queue.", cancel);

    private async Task<IActionResult> AnswerAsync(Func<Task<Result<Done>>> act, string notice, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if ((await act()).Failed(out var errors))
        {
            // What the page shows may be what the act was too late for.
            return await LoadAsync(cancel) ? this.Refused(errors) : NotFound();
        }

        TempData["Notice"] = words[notice].Value;
        return await LoadAsync(cancel) ? Redirect(Room.Address.Room) : Redirect(CoachingLinks.Office());
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await door.OpenAsync(Reference, Town, cancel) is not { } room)
        {
            return false;
        }

        Room = room;
        return true;
    }
}
