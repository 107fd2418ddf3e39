using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Attending.Importing;

/// <summary>Upload, look over with the doubtful first, record. A report that waits can be left and come back to.</summary>
[Needs(Permission.Train)]
public sealed class ImportModel(
    TowngreenDb db, AttendanceBook book, UploadReport upload, RecordReport record, ProgramClock clock, Words words) : PageModel
{
    public sealed record AnswerInput
    {
        public string Key { get; init; } = "";

        public Guid? Who { get; init; }
    }

    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute]
    public int Number { get; set; }

    [BindProperty, Display(Name = "The participant report", Description = "The CSV file as the meeting tool exports it, with join and leave times.")]
    public IFormFile? Report { get; set; }

    [BindProperty, Display(Name = "The clocks it goes by", Description = "The time zone of the account that exported it.")]
    public string? Zone { get; set; }

    [BindProperty]
    public List<AnswerInput> Answers { get; set; } = [];

    public OpenSession Open { get; private set; } = null!;

    /// <summary>The report that waits.</summary>
    public AttendanceImport? Import { get; private set; }

    public ImportReading Reading { get; private set; } = null!;

    public IReadOnlyList<AttendanceImport> Earlier { get; private set; } = [];

    public IReadOnlyList<Choice> Zones => words.ZoneChoices(Open.Session.Zone);

    public DateTime Local(DateTimeOffset instant) => clock.Local(instant);

    /// <summary>Whom a match may mean: the likely ones first, then everybody else, then nobody.</summary>
    public IReadOnlyList<Choice> ChoicesFor(ReportMatch match)
    {
        var likely = match.Candidates.Select(candidate => candidate.Id).ToList();
        var people = Open.People.OrderBy(person => likely.IndexOf(person.Id) is >= 0 and var place ? place : likely.Count)
            .Select(person => new Choice(person.Id.ToString(), likely.Contains(person.Id)
                ? words.Say("import.likely", new { person.Name, person.Email }) : words.Say("import.other", new { person.Name, person.Email })));
        var nobody = new Choice(Guid.Empty.ToString(), words["Nobody who registered"]);
        return match.Kind == MatchKind.Unknown ? [nobody, .. people] : [.. people, nobody];
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Zone = Open.Session.Zone;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await AnswerAsync(
        await upload.RunAsync(new(Slug, Number, Report is null ? null : IncomingFile.From(Report), Zone), cancel), _ => null, TrainingLinks.Import(Slug, Number), cancel);

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken cancel) => StepAsync(
        RecordReport.Step.Answer, _ => words["Your answers are kept. You can go on any time."], TrainingLinks.Import(Slug, Number), cancel);

    public Task<IActionResult> OnPostRecordAsync(CancellationToken cancel) => StepAsync(
        RecordReport.Step.Record, people => words.Say("import.recorded", new { people }), TrainingLinks.RollCall(Slug, Number), cancel);

    public Task<IActionResult> OnPostDropAsync(CancellationToken cancel) => StepAsync(
        RecordReport.Step.Drop, _ => words["The report is laid aside. Nothing of it was recorded."], TrainingLinks.Import(Slug, Number), cancel);

    private async Task<IActionResult> StepAsync(RecordReport.Step step, Func<int, string> notice, string next, CancellationToken cancel)
    {
        var answers = Answers.Where(answer => answer.Who is not null).DistinctBy(answer => answer.Key).ToDictionary(answer => answer.Key, answer => answer.Who!.Value);
        return await AnswerAsync(await record.RunAsync(new(Slug, Number, step, answers), cancel), notice, next, cancel);
    }

    private async Task<IActionResult> AnswerAsync<T>(Result<T> result, Func<T, string?> notice, string next, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = notice(result.Value);
        return Redirect(next);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await book.OpenAsync(Slug, Number, cancel) is not { } open)
        {
            return false;
        }

        Open = open;
        var imports = await db.Set<AttendanceImport>().AsNoTracking().Where(i => i.SessionId == open.Session.Id && i.Status != ImportStatus.Dropped)
            .OrderByDescending(i => i.UploadedAt).ToListAsync(cancel);
        Import = imports.FirstOrDefault(import => import.Status == ImportStatus.Open);
        Earlier = [.. imports.Where(import => import.Status == ImportStatus.Confirmed)];
        if (Import is not null)
        {
            Reading = ImportReading.Of(book, open, Import);
        }

        return true;
    }
}
