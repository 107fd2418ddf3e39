using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Seats;

[AllowAnonymous, EnableRateLimiting(RateLimits.SignIn)]
public sealed class RegisterPageModel(Register register, TrainingDirectory trainings, SeriesLook look, TownDirectory towns, Access access, Words words) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [BindProperty, Display(Name = "Your name", Description = "As it shall stand on your certificate of attendance.")]
    public string? Name { get; set; }

    [BindProperty, DataType(DataType.EmailAddress), Display(Name = "E-mail address", Description = "We send a link to it; follow it to confirm.")]
    public string? Email { get; set; }

    [BindProperty, Display(Name = "Town or city you come for", Description = "Type the first letters, or choose from the list.")]
    public string? Town { get; set; }

    [BindProperty, Display(Name = "Or elsewhere", Description = "An organization, or a town of another state.")]
    public string? Elsewhere { get; set; }

    [BindProperty, Display(Name = "Your title", Description = "Such as First Selectwoman, Town Planner or Resident.")]
    public string? Title { get; set; }

    [BindProperty, Display(Name = "Your role in the town", Description = "The town's contact person confirms it when the town wants to have your attendance counted.")]
    public Appointment? Appointment { get; set; }

    [BindProperty, Display(Name = "I plan to be at every session. All of them are required, and recordings do not count.")]
    public bool Acknowledged { get; set; }

    public SeriesSummary Series { get; private set; } = null!;

    public bool IsSignedIn => access.IsSignedIn;

    public string Address => access.Email;

    public bool IsOpen => look.StageOf(Series) == SeriesStage.Open;

    public IReadOnlyList<Choice> TownChoices { get; private set; } = [];

    public IReadOnlyList<Choice> AppointmentChoices => Appointments.Choices(words, mustHoldOffice: false);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var membership = access.Memberships.FirstOrDefault(m => m.MunicipalityId is not null);
        var town = membership is null ? null : await towns.GetAsync(membership.MunicipalityId!.Value, cancel);
        (Name, Town, Title, Appointment) = (access.Name, town?.Slug, membership?.Title, membership?.Appointment);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var result = await register.RunAsync(new(Slug, Email, new(Name, Town, Elsewhere, Title, Appointment), Acknowledged), cancel);
        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        return Redirect(result.Value is { } registration ? TrainingLinks.Registration(registration.ToString()) : TrainingLinks.CheckYourMail(Slug));
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await trainings.FindAsync(Slug, cancel) is not { } series)
        {
            return false;
        }

        Series = series;
        TownChoices = [.. (await towns.AllAsync(cancel)).Select(town => new Choice(town.Slug, town.Name))];
        return true;
    }
}
