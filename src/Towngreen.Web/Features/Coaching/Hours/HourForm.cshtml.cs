using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Coaching.Hours;

/// <summary>Where a coach announces an hour, changes it, sees who comes, and calls it off.</summary>
[Needs(Permission.Coach)]
public sealed class HourFormModel(
    CoachingAccess coaching, CoachingPeople people, SharingHours hours, AnnounceHour announce, CancelHour cancelHour, Access access, Words words) : PageModel
{
    private const int UsualMinutes = 60;

    [FromRoute]
    public string? Reference { get; set; }

    [BindProperty, Display(Name = "Title"), MaxLength(SharingHour.MaxTitleLength)]
    public string? Title { get; set; }

    [BindProperty, Display(Name = "What it is about"), MaxLength(SharingHour.MaxAboutLength)]
    public string? About { get; set; }

    [BindProperty, Display(Name = "Day")]
    public DateOnly? Day { get; set; }

    [BindProperty, Display(Name = "Starts at")]
    public TimeOnly? Time { get; set; }

    [BindProperty, Display(Name = "Minutes")]
    public int? Minutes { get; set; } = UsualMinutes;

    [BindProperty, Display(Name = "Where, or how to join", Description = "Only people who sign up are told, by mail."), MaxLength(SharingHour.MaxPlaceLength)]
    public string? Place { get; set; }

    [BindProperty, Display(Name = "The reason", Description = "Everybody who signed up reads it."), MaxLength(SharingHour.MaxReasonLength)]
    public string? Reason { get; set; }

    public SharingHour? Hour { get; private set; }

    public IReadOnlyList<SharingHourGuest> Guests { get; private set; } = [];

    public ProgramClock Clock { get; private set; } = null!;

    public bool IsOver => Hour is { IsCancelled: true } || Hour?.Ends <= Clock.Now;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Hour is { } hour)
        {
            var local = Clock.Local(hour.Starts);
            (Title, About, Place) = (hour.Title, hour.About, hour.Place);
            (Day, Time, Minutes) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), (int)(hour.Ends - hour.Starts).TotalMinutes);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var announced = await announce.RunAsync(new(Reference, Title, About, Day, Time, Minutes, Place), cancel);
        if (announced.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = Reference is null ? words["The hour is announced."].Value : words["The hour is changed. Whoever signed up gets a mail."].Value;
        return Redirect(CoachingLinks.EditHour(announced.Value));
    }

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || Reference is null)
        {
            return NotFound();
        }

        if ((await cancelHour.RunAsync(new(Reference, Reason), cancel)).Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["The hour is called off. Whoever signed up gets a mail."].Value;
        return Redirect(CoachingLinks.Hours());
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Hour = Reference is null ? null : await hours.FindAsync(Reference, cancel);
        if (!coaching.IsCoach || (Reference is not null && Hour is null))
        {
            return false;
        }

        Guests = Hour is null ? [] : await hours.GuestsAsync(Hour.Id, cancel);
        Clock = await people.ClockAsync(access.RequiredUserId, cancel);
        return true;
    }
}
