using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Attending.RollCalls;

/// <summary>One person at one session: everything that was recorded, and the form that sets it right.</summary>
[Needs(Permission.Train)]
public sealed class PersonAtSessionModel(
    TowngreenDb db, AttendanceBook book, CorrectAttendance correct, LogRecordedViewing log, ProgramClock clock, Words words) : PageModel
{
    /// <summary>Nobody comes and goes more often than a form can take; the report of a meeting tool can.</summary>
    private const int MostStays = 4;

    public sealed record StayInput
    {
        public TimeOnly? In { get; init; }

        public TimeOnly? Out { get; init; }
    }

    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public Guid Registration { get; set; }

    [BindProperty]
    public List<StayInput> Stays { get; set; } = [];

    [BindProperty, Display(Name = "Why what is recorded is wrong", Description = "For example: joined by phone under another name.")]
    public string? Reason { get; set; }

    [BindProperty, Display(Name = "Watched on")]
    public DateOnly? ViewedOn { get; set; }

    /// <summary>The last record's number when this form was made.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public OpenSession Open { get; private set; } = null!;

    public Registration Person { get; private set; } = null!;

    public IReadOnlyList<RecordedViewing> Viewings { get; private set; } = [];

    public DateTimeOffset Now => clock.Now;

    public Attendance? Current => Open.Of(Person);

    /// <summary>Newest first.</summary>
    public IEnumerable<Attendance> History => Open.Attendance.HistoryOf(Person.Id, Open.Session.Id).Reverse();

    public DateTime Local(DateTimeOffset instant) => clock.Local(instant);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Seen = Current?.Sequence ?? 0;
        FillStays((Current?.Stays ?? []).Select(stay => new StayInput { In = Clock(stay.From), Out = Clock(stay.To) }));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = ModelState.IsValid
            ? await correct.RunAsync(new(Slug, Number, Registration, [.. Stays.Select(stay => new CorrectAttendance.Times(stay.In, stay.Out))], Reason, Seen), cancel)
            : new StayUnclear { Field = nameof(Stays) };
        return await AnswerAsync(result, "The attendance of {0} is corrected. What was recorded before stays in the history.", cancel);
    }

    public async Task<IActionResult> OnPostViewingAsync(CancellationToken cancel) => await AnswerAsync(
        await log.RunAsync(new(Slug, Number, Registration, ViewedOn), cancel), "Logged that {0} watched a recording. It does not count as attendance.", cancel);

    private async Task<IActionResult> AnswerAsync(Result<Done> result, string notice, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (result.Failed(out var errors))
        {
            FillStays(Stays);
            if (errors.Any(error => error is RecordedMeanwhile))
            {
                // The newer record stands in the history above the form: saving once more is a choice now.
                (Seen, _) = (Current?.Sequence ?? 0, ModelState.Remove(nameof(Seen)));
            }

            return this.Refused(errors);
        }

        TempData["Notice"] = words[notice, Person.Name].Value;
        return Redirect(TrainingLinks.PersonAtSession(Slug, Number, Registration));
    }

    private void FillStays(IEnumerable<StayInput> given) => Stays = [.. given.Concat(Enumerable.Repeat(new StayInput(), MostStays)).Take(Math.Max(MostStays, Stays.Count))];

    private TimeOnly Clock(DateTimeOffset instant) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Open.Session.Time.Zone).DateTime);

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await book.OpenAsync(Slug, Number, cancel) is not { } open || open.Find(Registration) is not { } person)
        {
            return false;
        }

        (Open, Person) = (open, person);
        Viewings = await db.Set<RecordedViewing>().Where(v => v.RegistrationId == person.Id && v.SessionId == open.Session.Id).OrderBy(v => v.ViewedOn).ToListAsync(cancel);
        return true;
    }
}
