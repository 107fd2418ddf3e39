using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>A person's own registration, by the link in a mail or from their account: where it stands, and what they can do.</summary>
[AllowAnonymous, ResponseCache(NoStore = true)]
public sealed class OwnRegistrationModel(
    TowngreenDb db, RegistrationDesk registrations, TrainingDirectory trainings, TownDirectory towns, ProgramClock clock, Words words,
    ConfirmRegistration confirm, AcceptOffer accept, GiveUpSeat giveUp, ChangeDetails change) : PageModel
{
    [FromRoute]
    public string Key { get; set; } = "";

    [BindProperty, Display(Name = "Your name", Description = "As it shall stand on your certificate of attendance.")]
    public string? Name { get; set; }

    [BindProperty, Display(Name = "Town or city you come for", Description = "Type the first letters, or choose from the list.")]
    public string? Town { get; set; }

    [BindProperty, Display(Name = "Or elsewhere", Description = "An organization, or a town of another state.")]
    public string? Elsewhere { get; set; }

    [BindProperty, Display(Name = "Your title", Description = "Such as First Selectwoman, Town Planner or Resident.")]
    public string? Title { get; set; }

    [BindProperty, Display(Name = "Your role in the town", Description = "The town's contact person confirms it when the town wants to have your attendance counted.")]
    public Appointment? Appointment { get; set; }

    public Registration Registration { get; private set; } = null!;

    public SeriesSummary Series { get; private set; } = null!;

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public int Position { get; private set; }

    public IReadOnlyList<Choice> TownChoices { get; private set; } = [];

    public IReadOnlyList<Choice> AppointmentChoices => Appointments.Choices(words, mustHoldOffice: false);

    public SeriesStage Stage => trainings.StageOf(Series);

    /// <summary>There is still something to take part in.</summary>
    public bool IsAhead => Stage is SeriesStage.NotOpenYet or SeriesStage.Open or SeriesStage.Closed;

    public DateTime OfferedUntil => clock.Local(Registration.OfferedUntil!.Value);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var town = Registration.MunicipalityId is { } id ? await towns.GetAsync(id, cancel) : null;
        (Name, Town, Elsewhere) = (Registration.Name, town?.Slug, Registration.Elsewhere);
        (Title, Appointment) = (Registration.Title, Registration.Appointment);
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancel) => await AnswerAsync(
        () => confirm.RunAsync(new(Key), cancel), words["Your registration is confirmed."], cancel);

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken cancel) => await AnswerAsync(
        () => accept.RunAsync(new(Key), cancel), words["The seat is yours."], cancel);

    public async Task<IActionResult> OnPostGiveUpAsync(CancellationToken cancel) => await AnswerAsync(
        () => giveUp.RunAsync(new(Key), cancel), words["Thank you for telling us. Your place goes to the next in line."], cancel);

    public async Task<IActionResult> OnPostChangeAsync(CancellationToken cancel) => await AnswerAsync(
        () => change.RunAsync(new(Key, new(Name, Town, Elsewhere, Title, Appointment)), cancel), words["Your details are saved."], cancel);

    private async Task<IActionResult> AnswerAsync(Func<Task<Result<Done>>> act, string notice, CancellationToken cancel)
    {
        // Trainers may take anybody's seat, but on pages of their own.
        if (await registrations.FindAsync(Key, cancel) is null)
        {
            return NotFound();
        }

        if ((await act()).Failed(out var errors))
        {
            await LoadAsync(cancel);
            return this.Refused(errors);
        }

        TempData["Notice"] = notice;
        return Redirect(TrainingLinks.Registration(Key));
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await registrations.FindAsync(Key, cancel) is not { } found)
        {
            return false;
        }

        Registration = found;
        Series = (await trainings.ReadAsync(db.Set<Series>().Where(s => s.Id == found.SeriesId), cancel)).Single();
        Sessions = await db.Set<Session>().AsNoTracking().Where(s => s.SeriesId == found.SeriesId).OrderBy(s => s.Number).ToListAsync(cancel);
        Position = 1 + await db.Set<Registration>().CountAsync(
            r => r.SeriesId == found.SeriesId && r.Status == SeatStatus.WaitListed && r.QueueNumber < found.QueueNumber, cancel);
        TownChoices = [.. (await towns.AllAsync(cancel)).Select(town => new Choice(town.Slug, town.Name))];
        return true;
    }
}
