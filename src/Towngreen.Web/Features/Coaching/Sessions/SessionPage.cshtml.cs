using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>One session: the note both sides share, the coach's own note, and calling it off.</summary>
[Needs(Permission.EditSubmissions, Permission.Coach)]
public sealed class SessionModel(
    RoomDoor door, PrivateNotes privateNotes, SaveSharedNote saveShared, SavePrivateNote savePrivate, CancelSession cancelSession, Words words) : PageModel
{
    [FromRoute]
    public string? Town { get; set; }

    [FromRoute]
    public string Reference { get; set; } = "";

    [FromRoute]
    public int Number { get; set; }

    [BindProperty, Display(Name = "Shared note", Description = "Coach and town both read and write it; nobody else does."), MaxLength(SharedNote.MaxLength)]
    public string? Shared { get; set; }

    /// <summary>The version of the shared note that was opened.</summary>
    [BindProperty]
    public int? SharedVersion { get; set; }

    [BindProperty, Display(Name = "Your own note", Description = "Only you ever read it: not the town, not other coaches, not administrators."), MaxLength(PrivateNote.MaxLength)]
    public string? Private { get; set; }

    [BindProperty]
    public int? PrivateVersion { get; set; }

    [BindProperty, Display(Name = "The reason", Description = "The other side reads it."), MaxLength(CoachingSession.MaxReasonLength)]
    public string? Reason { get; set; }

    public Room Room { get; private set; } = null!;

    public RoomSession Session { get; private set; } = null!;

    public PrivateNote? MyNote { get; private set; }

    /// <summary>What somebody wrote meanwhile, to be brought together with what was typed.</summary>
    public SharedNote? NewerShared { get; private set; }

    public PrivateNote? NewerPrivate { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        (Shared, SharedVersion) = (Session.Note?.Text, Session.Note?.Version);
        (Private, PrivateVersion) = (MyNote?.Text, MyNote?.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostShareAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var saved = await saveShared.RunAsync(new(Session.Session.Id, Shared, SharedVersion), cancel);
        if (!saved.Failed(out var errors))
        {
            return Saved("The shared note is saved.");
        }

        await LoadAsync(cancel);
        NewerShared = errors.Any(error => error is NoteChangedMeanwhile) ? Session.Note : null;
        Forget(nameof(SharedVersion), () => SharedVersion = Session.Note?.Version);
        (Private, PrivateVersion) = (MyNote?.Text, MyNote?.Version);
        return this.Refused(Under(nameof(Shared), errors));
    }

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var saved = await savePrivate.RunAsync(new(Session.Session.Id, Private, PrivateVersion), cancel);
        if (!saved.Failed(out var errors))
        {
            return Saved("Your own note is saved.");
        }

        await LoadAsync(cancel);
        NewerPrivate = errors.Any(error => error is NoteChangedMeanwhile) ? MyNote : null;
        Forget(nameof(PrivateVersion), () => PrivateVersion = MyNote?.Version);
        (Shared, SharedVersion) = (Session.Note?.Text, Session.Note?.Version);
        return this.Refused(Under(nameof(Private), errors));
    }

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if ((await cancelSession.RunAsync(new(Session.Session.Id, Reason), cancel)).Failed(out var errors))
        {
            (Shared, SharedVersion, Private, PrivateVersion) = (Session.Note?.Text, Session.Note?.Version, MyNote?.Text, MyNote?.Version);
            return this.Refused(errors);
        }

        TempData["Notice"] = words["It is called off. Both of you get a mail."].Value;
        return Redirect(Room.Address.Room);
    }

    private static IReadOnlyList<Error> Under(string field, IReadOnlyList<Error> errors) =>
        [.. errors.Select(error => error.Field is null ? error : error with { Field = field })];

    /// <summary>A posted value wins over the model's; the version that was opened must not.</summary>
    private void Forget(string field, Action renew)
    {
        ModelState.Remove(field);
        renew();
    }

    private RedirectResult Saved(string notice)
    {
        TempData["Notice"] = words[notice].Value;
        return Redirect(Room.Address.Session(Number));
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await door.OpenAsync(Reference, Town, cancel) is not { } room || room.Session(Number) is not { } session)
        {
            return false;
        }

        (Room, Session) = (room, session);
        MyNote = room.Side == Side.Coach ? await privateNotes.MineAsync(session.Session.Id, cancel) : null;
        return true;
    }
}
