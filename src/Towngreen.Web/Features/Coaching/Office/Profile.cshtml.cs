using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Coaching.Office;

[Needs(Permission.Coach)]
public sealed class ProfileModel(TowngreenDb db, CoachingAccess coaching, SaveCoachProfile save, EditionLibrary library, Access access, Words words) : PageModel
{
    private static readonly string[] UsualZones =
    [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu",
        "America/Puerto_Rico", "UTC",
    ];

    [BindProperty, Display(Name = "Regions you serve", Description = "Mark none if you serve them all.")]
    public List<string> Regions { get; set; } = [];

    [BindProperty, Display(Name = "Most open requests at once", Description = "When you have that many, you are suggested last.")]
    public int? MostOpen { get; set; } = CoachProfile.UsualRequests;

    [BindProperty, Display(Name = "Telephone", Description = "Only towns you coach see it."), MaxLength(CoachProfile.MaxPhoneLength)]
    public string? Phone { get; set; }

    [BindProperty, Display(Name = "Time zone", Description = "You offer and read times by these clocks; towns read them by theirs.")]
    public string? Zone { get; set; }

    public IEnumerable<Choice> AllRegions => library.Program.Regions.Select(region => new Choice(region.Key, region.Name));

    public IEnumerable<Choice> Zones => UsualZones.Append(library.Program.Zone.Id).Concat(Zone is null ? [] : [Zone]).Distinct()
        .Where(id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out _)).Select(id => new Choice(id, words.Zone(TimeZoneInfo.FindSystemTimeZoneById(id))));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!coaching.IsCoach)
        {
            return NotFound();
        }

        Zone = library.Program.Zone.Id;
        if (await db.Set<CoachProfile>().AsNoTracking().SingleOrDefaultAsync(p => p.UserId == access.UserId, cancel) is { } profile)
        {
            (Regions, MostOpen, Phone, Zone) = ([.. profile.RegionsServed], profile.MostOpen, profile.Phone, profile.ZoneId);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if ((await save.RunAsync(new(Regions, MostOpen, Phone, Zone), cancel)).Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["Your profile is saved."].Value;
        return Redirect(CoachingLinks.Profile());
    }
}
