using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>Where one side offers times, by its own clocks.</summary>
[Needs(Permission.EditSubmissions, Permission.Coach)]
public sealed class TimesModel(RoomDoor door, OfferSlots offer, Words words) : PageModel
{
    public const int Lines = 4;

    private const int UsualMinutes = 60;

    private static readonly int[] Lengths = [30, 45, 60, 90, 120];

    [FromRoute]
    public string? Town { get; set; }

    [FromRoute]
    public string Reference { get; set; } = "";

    /// <summary>The number of the session to find another time for; a new one without it.</summary>
    [FromQuery(Name = "session")]
    public int? Number { get; set; }

    [BindProperty]
    public List<SlotInput> Slots { get; set; } = [];

    [BindProperty, Display(Name = "How long")]
    public int Minutes { get; set; } = UsualMinutes;

    [BindProperty, Display(Name = "Where, or how to join", Description = "The number to call, the link to the meeting, or the room. It can wait until later."), MaxLength(CoachingSession.MaxPlaceLength)]
    public string? Place { get; set; }

    public Room Room { get; private set; } = null!;

    public IEnumerable<Choice> LengthChoices => Lengths.Select(minutes => new Choice(minutes.ToString(System.Globalization.CultureInfo.InvariantCulture), words["{0} minutes", minutes]));

    public IReadOnlyList<Choice> Ways => [.. Enum.GetValues<MeetingWay>().Select(way => new Choice(way.ToString(), words.Say(way)))];

    /// <summary>The first way that the town would like.</summary>
    public MeetingWay UsualWay => Room.Request.WaysWanted[0];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Place = Number is { } number ? Room.Session(number)?.Session.Place : "";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }

        if ((await offer.RunAsync(new(Room.Request.Id, Number, Slots, Minutes, Place), cancel)).Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["The times are offered. {0} gets a mail.", Room.Other].Value;
        return Redirect(Room.Address.Room);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await door.OpenAsync(Reference, Town, cancel) is not { Coach: not null } room || (Number is { } number && room.Session(number) is null))
        {
            return false;
        }

        Room = room;
        return true;
    }
}
