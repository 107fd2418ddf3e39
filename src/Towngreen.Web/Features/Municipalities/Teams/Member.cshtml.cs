using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Municipalities.Teams;

[Needs(Permission.ManageTeam)]
public sealed class MemberModel(TowngreenDb db, ChangeAppointment change, Access access, TownDirectory towns, Words words) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute]
    public Guid Member { get; set; }

    [BindProperty, Display(Name = "Title", Description = "As the town uses it, such as Town Planner or Resident member.")]
    public string? Title { get; set; }

    [BindProperty, Display(Name = "Appointment")]
    public Appointment? Appointment { get; set; }

    /// <summary>The version this form was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public TownSummary Town { get; private set; } = null!;

    public TeamPerson Person { get; private set; } = null!;

    /// <summary>Somebody saved in between: their version stands beside what was typed.</summary>
    public bool SavedMeanwhile { get; private set; }

    public IReadOnlyList<Choice> AppointmentChoices => Appointments.Choices(words, mustHoldOffice: Person.Role == Role.Contact);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        (Title, Appointment) = (Person.Title, Person.Appointment);
        Version = await VersionAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = await change.RunAsync(new(Member, Title, Appointment, Version), cancel);
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (result.Failed(out var errors))
        {
            await ShowBothAsync(errors, cancel);
            return this.Refused(errors);
        }

        TempData["Notice"] = words["Saved: {0}, {1}.", Person.Name, Person.Title].Value;
        return Redirect(MunicipalityLinks.Team(Slug));
    }

    /// <summary>After a conflict the form goes on from the newer version, so that saving once more is a choice and not an accident.</summary>
    private async Task ShowBothAsync(IReadOnlyList<Error> errors, CancellationToken cancel)
    {
        SavedMeanwhile = errors.Any(error => error is ChangedMeanwhile);
        if (SavedMeanwhile)
        {
            Version = await VersionAsync(cancel);
            ModelState.Remove(nameof(Version));
        }
    }

    private Task<int> VersionAsync(CancellationToken cancel) =>
        db.Set<Membership>().Where(m => m.Id == Member).Select(m => m.Version).SingleAsync(cancel);

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var found = await towns.FindAsync(Slug, cancel);
        if (found is null || !access.May(Permission.ManageTeam, found.Id))
        {
            return false;
        }

        var person = (await towns.TeamAsync(found.Id, cancel)).FirstOrDefault(candidate => candidate.MembershipId == Member);
        (Town, Person) = (found, person!);
        return person is not null;
    }
}
