using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Coaching.Hours;

/// <summary>A sharing hour, where anyone signs up.</summary>
[AllowAnonymous, EnableRateLimiting(RateLimits.SignIn)]
public sealed class HourModel(SharingHours hours, JoinHour join, CoachingPeople coaches, PeopleDirectory people, Access access, Words words) : PageModel
{
    [BindProperty, Display(Name = "Your name"), MaxLength(Platform.Identity.User.MaxNameLength)]
    public string? Name { get; set; }

    [BindProperty, Display(Name = "E-mail address", Description = "How to join goes there, and so does any change.")]
    public string? Email { get; set; }

    [BindProperty, Display(Name = "Your town or organization", Description = "So that the host knows who comes. You can leave it out."), MaxLength(SharingHourGuest.MaxFromLength)]
    public string? From { get; set; }

    public SharingHour Hour { get; private set; } = null!;

    public string Host { get; private set; } = "";

    public ProgramClock Clock => coaches.ClockOf(Hour.ZoneId);

    public bool IsOver => Hour.IsCancelled || Hour.Ends <= Clock.Now;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel))
        {
            return NotFound();
        }

        (Name, Email) = (access.Name, access.Email);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel))
        {
            return NotFound();
        }

        if ((await join.RunAsync(new(reference, Name, Email, From), cancel)).Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["You are signed up. How to join is on its way to {0}.", EmailAddress.Normalize(Email)].Value;
        return Redirect(CoachingLinks.Hour(reference));
    }

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        if (await hours.FindAsync(reference, cancel) is not { } hour)
        {
            return false;
        }

        Hour = hour;
        Host = (await people.NamesAsync([hour.HostId], cancel))[hour.HostId];
        return true;
    }
}
