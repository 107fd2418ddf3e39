using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Cohorts;

/// <summary>The contact confirms what one registrant is in town.</summary>
[Needs(Permission.ManageTeam)]
public sealed class PlaceModel(TowngreenDb db, TownDirectory towns, CohortDesk desk, ConfirmPlace confirm, Access access, Words words) : PageModel
{
    [FromRoute(Name = "town")]
    public string Slug { get; set; } = "";

    [FromRoute]
    public Guid Registration { get; set; }

    [BindProperty, Display(Name = "Title", Description = "As the town uses it. It stands in the evidence.")]
    public string? Title { get; set; }

    [BindProperty, Display(Name = "What they are in town")]
    public Appointment? Appointment { get; set; }

    public TownSummary Town { get; private set; } = null!;

    public TownCohort Cohort { get; private set; } = null!;

    public CohortPerson Person { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices => [.. Enum.GetValues<Appointment>().Select(appointment => new Choice(appointment.ToString(), words.Say(appointment)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var member = (await towns.TeamAsync(Town.Id, cancel)).FirstOrDefault(member => EmailAddress.Normalize(member.Email) == Person.Registration.Email);
        (Title, Appointment) = Person.Place is { } place ? (place.Title, place.Appointment)
            : member is not null ? (member.Title, member.Appointment)
            : (Person.Registration.Title, Person.Registration.Appointment);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var result = await confirm.RunAsync(new(Town.Id, Registration, Appointment, Title), cancel);
        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["Confirmed: {0}, {1}.", Person.Name, Title!.Trim()].Value;
        return Redirect(TrainingLinks.CohortOf(Slug, Cohort.Series.Slug));
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await towns.FindAsync(Slug, cancel) is not { } town || !access.May(Permission.ManageTeam, town.Id))
        {
            return false;
        }

        var series = await db.Set<Registration>().Where(r => r.Id == Registration && r.MunicipalityId == town.Id)
            .Join(db.Set<Series>(), r => r.SeriesId, s => s.Id, (_, s) => s.Slug).SingleOrDefaultAsync(cancel);
        if (series is null || await desk.FindAsync(town.Id, series, cancel) is not { } cohort || cohort.People.FirstOrDefault(person => person.Id == Registration) is not { } person)
        {
            return false;
        }

        (Town, Cohort, Person) = (town, cohort, person);
        return true;
    }
}
