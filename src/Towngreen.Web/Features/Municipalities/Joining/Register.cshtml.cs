using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Municipalities.Joining;

[Authorize]
public sealed class RegisterModel(RegisterMunicipality register, TownDirectory towns, Words words) : PageModel
{
    [BindProperty, Display(Name = "Town or city", Description = "Type the first letters, or choose from the list.")]
    public string? Town { get; set; }

    [BindProperty, Display(Name = "The adopted resolution", Description = "A PDF, a Word file or a clear photo, up to 25 MB.")]
    public IFormFile? Resolution { get; set; }

    [BindProperty, Display(Name = "Adopted on")]
    public DateOnly? AdoptedOn { get; set; }

    [BindProperty, Display(Name = "Adopted by", Description = "The body that passed it, such as Board of Selectmen or Town Council.")]
    public string? AdoptedBy { get; set; }

    [BindProperty, Display(Name = "Your title", Description = "As the town uses it, such as First Selectwoman or Town Planner.")]
    public string? Title { get; set; }

    [BindProperty, Display(Name = "Your appointment", Description = "The contact person is an elected official or an employee of the town.")]
    public Appointment? Appointment { get; set; }

    [BindProperty, Display(Name = "The resolution names me as contact person, and the town intends to take part in the program.")]
    public bool Confirmed { get; set; }

    public IReadOnlyList<Choice> TownChoices { get; private set; } = [];

    public IReadOnlyList<Choice> AppointmentChoices => Appointments.Choices(words, mustHoldOffice: true);

    public async Task OnGetAsync(string? town, CancellationToken cancel)
    {
        Town = town;
        await LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var file = Resolution is null ? null : IncomingFile.From(Resolution);
        var result = await register.RunAsync(new(Town, file, AdoptedOn, AdoptedBy, Title, Appointment, Confirmed), cancel);
        if (result.Failed(out var errors))
        {
            await LoadAsync(cancel);
            return this.Refused(WithLostFile(errors));
        }

        TempData["Notice"] = words["Your registration is handed in. The program reads the resolution and writes to you."].Value;
        return Redirect(MunicipalityLinks.MyTowns());
    }

    private IReadOnlyList<Error> WithLostFile(IReadOnlyList<Error> errors) =>
        Resolution is null || errors.Any(error => error.Field == nameof(Resolution))
            ? errors
            : [.. errors, new ResolutionToChooseAgain(Resolution.FileName) { Field = nameof(Resolution) }];

    private async Task LoadAsync(CancellationToken cancel) => TownChoices =
        [.. (await towns.AllAsync(cancel)).Select(town => new Choice(town.Slug, town.HasJoined ? words["{0} (has joined)", town.Name] : town.Name))];
}
