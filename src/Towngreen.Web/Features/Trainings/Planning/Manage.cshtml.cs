using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>One series for its trainer: sessions, seats, the line.</summary>
[Needs(Permission.Train)]
public sealed class ManageModel(
    TowngreenDb db, TrainingDirectory trainings, SeatList seats, SeriesLook look, ProgramClock clock, Words words,
    PublishSeries publish, ChangeCapacity changeCapacity, SeatPerson seatPerson, GiveUpSeat giveUp) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [BindProperty, Display(Name = "Seats", Description = "More are offered to the line at once; fewer take none from anybody.")]
    public int? Capacity { get; set; }

    public SeriesLook Look => look;

    public SeriesSummary Series { get; private set; } = null!;

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public ILookup<SeatStatus, SeatRow> Seats { get; private set; } = null!;

    public IEnumerable<SeatRow> Holders => Seats[SeatStatus.Held];

    /// <summary>Those offered a seat, then those who wait: in the order of the line.</summary>
    public IEnumerable<SeatRow> Line => Seats[SeatStatus.Offered].Concat(Seats[SeatStatus.WaitListed]);

    public bool IsAhead(Session session) => Series.Status == SeriesStatus.Published && !session.IsCancelled && session.Starts > clock.Now;

    public DateTime Local(DateTimeOffset instant) => clock.Local(instant);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostPublishAsync(CancellationToken cancel) =>
        await AnswerAsync(await publish.RunAsync(new(Slug), cancel), words["The series is published."], cancel);

    public async Task<IActionResult> OnPostCapacityAsync(CancellationToken cancel) =>
        await AnswerAsync(await changeCapacity.RunAsync(new(Slug, Capacity), cancel), words["The number of seats is changed."], cancel);

    public async Task<IActionResult> OnPostSeatAsync(Guid registration, CancellationToken cancel) =>
        await AnswerAsync(await seatPerson.RunAsync(new(registration), cancel), words["They have a seat now, and get a mail."], cancel);

    public async Task<IActionResult> OnPostTakeOffAsync(Guid registration, CancellationToken cancel) =>
        await AnswerAsync(await giveUp.RunAsync(new(registration.ToString()), cancel), words["They are off the list, and get a mail."], cancel);

    private async Task<IActionResult> AnswerAsync(Result<Done> result, string notice, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = notice;
        return Redirect(TrainingLinks.OfficeSeries(Slug));
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if ((await trainings.ReadAsync(db.Set<Series>().Where(s => s.Slug == Slug), cancel)).SingleOrDefault() is not { } found)
        {
            return false;
        }

        (Series, Capacity) = (found, Capacity ?? found.Capacity);
        Sessions = await db.Set<Session>().AsNoTracking().Where(s => s.SeriesId == found.Id).OrderBy(s => s.Number).ToListAsync(cancel);
        Seats = (await seats.OfAsync(found.Id, cancel)).ToLookup(row => row.Status);
        return true;
    }
}
