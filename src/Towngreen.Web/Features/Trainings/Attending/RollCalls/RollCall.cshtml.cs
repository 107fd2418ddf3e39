using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Trainings.Attending.CheckingIn;
using Towngreen.Web.Features.Trainings.Attending.Importing;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Attending.RollCalls;

/// <summary>Who is there: made for a phone in one hand, saved with every press.</summary>
[Needs(Permission.Train)]
public sealed class RollCallModel(
    TowngreenDb db, AttendanceBook book, TakeRollCall take, OpenCheckIn openCheckIn, TownDirectory towns, ProgramClock clock, Installation installation, Words words)
    : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute]
    public int Number { get; set; }

    public OpenSession Open { get; private set; } = null!;

    public string? Code { get; private set; }

    public bool HasReportWaiting { get; private set; }

    public IReadOnlyDictionary<Guid, TownSummary> Towns { get; private set; } = new Dictionary<Guid, TownSummary>();

    public DateTimeOffset Now => clock.Now;

    public bool HasDoorsOpen => Now >= Open.Session.Starts - CheckInCode.Early;

    public bool IsRunning => HasDoorsOpen && Now < Open.Session.Ends;

    public int Unmarked => Open.People.Count(person => Open.Of(person) is null);

    public string CheckInAddress => installation.LinkTo(TrainingLinks.CheckIn(Code!)).AbsoluteUri;

    public int Count(Presence presence) => Open.People.Count(person => PresenceOf(person) == presence);

    public Presence PresenceOf(Registration person) => Open.Session.PresenceAt(Open.Of(person), Now);

    public string From(Registration person) => person.MunicipalityId is { } town && Towns.TryGetValue(town, out var from) ? from.Name : person.Elsewhere;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    /// <param name="mark">The button pressed: person, mark and the record's number it was pressed on.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<IActionResult> OnPostAsync(string mark, CancellationToken cancel) =>
        Read(mark) is { } read ? MarkAsync([read], $"#person-{read.RegistrationId}", cancel) : Task.FromResult<IActionResult>(BadRequest());

    /// <summary>Marks everybody who was not marked, as the page showed them.</summary>
    public async Task<IActionResult> OnPostRestAsync(RollMark what, IReadOnlyList<Guid> unmarked, CancellationToken cancel) =>
        await MarkAsync([.. unmarked.Select(person => new TakeRollCall.Mark(person, what, 0))], "", cancel);

    public async Task<IActionResult> OnPostCodeAsync(CancellationToken cancel)
    {
        var result = await openCheckIn.RunAsync(new(Slug, Number), cancel);
        return !await LoadAsync(cancel) ? NotFound()
            : result.Failed(out var errors) ? this.Refused(errors)
            : Redirect(TrainingLinks.RollCall(Slug, Number));
    }

    private static TakeRollCall.Mark? Read(string? pressed) =>
        pressed?.Split(':') is [var person, var what, var seen] && Guid.TryParse(person, out var id) && Enum.TryParse<RollMark>(what, out var mark)
        && Enum.IsDefined(mark) && int.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(id, mark, number) : null;

    private async Task<IActionResult> MarkAsync(IReadOnlyList<TakeRollCall.Mark> marks, string place, CancellationToken cancel)
    {
        var result = await take.RunAsync(new(Slug, Number, marks), cancel);
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        IReadOnlyList<Error> errors = result.Failed(out var refused) ? refused : result.Value.Conflicts;
        if (errors.Count > 0)
        {
            return this.Refused(errors);
        }

        if (marks.Count > 1)
        {
            TempData["Notice"] = words.Say("attendance.marked", new { result.Value.Saved });
        }

        return Redirect(TrainingLinks.RollCall(Slug, Number) + place);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await book.OpenAsync(Slug, Number, cancel) is not { } open)
        {
            return false;
        }

        Open = open;
        Code = await db.Set<CheckInCode>().Where(code => code.SessionId == open.Session.Id).Select(code => code.Code).SingleOrDefaultAsync(cancel);
        HasReportWaiting = await db.Set<AttendanceImport>().AnyAsync(import => import.SessionId == open.Session.Id && import.Status == ImportStatus.Open, cancel);
        Towns = await towns.ByIdAsync(cancel);
        return true;
    }
}
