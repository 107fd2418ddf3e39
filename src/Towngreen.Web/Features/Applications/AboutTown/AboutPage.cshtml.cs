using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Applications.AboutTown;

/// <summary>What the program asks about the town itself, with what each answer decides.</summary>
[Authorize]
public sealed class AboutPageModel(
    TownWorkspace workspace, Access access, SaveFacts save, SetFactsPublic setPublic, FactWords facts, ProgramClock clock, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Town { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    [BindProperty]
    public FactsInput Form { get; set; } = new();

    /// <summary>What a button adds to or takes from the form; see <see cref="FactsForm"/>.</summary>
    [BindProperty]
    public string? Shape { get; set; }

    [BindProperty]
    public bool IsPublic { get; set; }

    public OpenApplication Open { get; private set; } = null!;

    public EditionPack Pack => Open.Scored.Pack;

    public FactSheet? Sheet => Open.Scored.Sheet;

    public bool MayEdit => access.May(Permission.EditSubmissions, Open.Town.Id);

    public bool IsOpen => MayEdit && FactSheet.IsOpenIn(Open.Application);

    public int Answered => Pack.Edition.Facts.Count - Open.Scored.Unsaid.Count;

    public IEnumerable<FactField> Once => Pack.Edition.Facts.Where(fact => !fact.Yearly).Select(fact => new FactField(
        fact, $"Form.Answers[{fact.Id}]", Form.Answers.GetValueOrDefault(fact.Id), Join([fact.Hint, .. Decides(fact)]), ChecksOf(fact, null)));

    public IReadOnlyList<FactDefinition> Yearly => [.. Pack.Edition.Facts.Where(fact => fact.Yearly)];

    public IReadOnlyList<string> Decides(FactDefinition fact) => facts.Decides(fact, Pack);

    /// <summary>The questions of one data year; each recalls the figure of the year before.</summary>
    public IEnumerable<FactField> Of(int place)
    {
        var year = int.TryParse(Form.Years[place].Year, out var typed) ? typed : (int?)null;
        return Yearly.Select(fact => new FactField(
            fact, $"Form.Years[{place}].Figures[{fact.Id}]", Form.Years[place].Figures.GetValueOrDefault(fact.Id), Join([fact.Hint, Before(fact, year)]), ChecksOf(fact, year)));
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        Fill(Sheet?.Answers ?? []);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel) || !MayEdit)
        {
            return NotFound();
        }

        if (Shape is { Length: > 0 } shape)
        {
            FactsForm.Shape(Form, shape, clock.Today);
            ModelState.Clear();
            return Page();
        }

        var reading = FactsReader.Read(Form, Pack.Edition);
        if (reading.Problems.Count > 0 || !ModelState.IsValid)
        {
            return this.Refused([.. reading.Problems.Select(problem => problem with { Field = $"Form.{problem.Field}" })]);
        }

        var started = FactsForm.Started(Form);
        var saved = await save.RunAsync(new SaveFacts.Request(Open.Application.Id, reading.Answers, started), cancel);
        if (saved.Failed(out var errors))
        {
            await OpenAsync(cancel);
            return errors is [ChangedMeanwhile] ? ShowBoth(started, reading.Answers) : this.Refused(errors);
        }

        TempData["Notice"] = words["Saved. The scorecard already counts with it."].Value;
        return Redirect(ApplicationLinks.About(Town, Reference));
    }

    public async Task<IActionResult> OnPostPublicAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        if ((await setPublic.RunAsync(new SetFactsPublic.Request(Open.Application.Id, IsPublic), cancel)).Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = IsPublic
            ? words["Everyone may see this once the program has decided."].Value
            : words["This stays within the team and the program."].Value;
        return Redirect(ApplicationLinks.About(Town, Reference));
    }

    /// <summary>The form again with what was saved meanwhile; where both answered the same question, mine with theirs beside it.</summary>
    private IActionResult ShowBoth(IReadOnlyList<FactAnswer> started, IReadOnlyList<FactAnswer> mine)
    {
        var merge = FactMerge.Of(Pack.Edition, started, mine, Sheet?.Answers ?? []);
        Fill(merge.Answers);
        ModelState.Clear();
        return this.Refused(merge.Conflicts.Count == 0 ? [new ChangedMeanwhile()] : [.. merge.Conflicts.Select(conflict => Conflict(conflict.Key, conflict.Value))]);
    }

    private AnsweredMeanwhile Conflict((string Fact, int? Year) question, FactAnswer? theirs)
    {
        var place = Form.Years.FindIndex(year => int.TryParse(year.Year, out var known) && known == question.Year);
        var said = theirs is null ? words["no answer"].Value : facts.Say(theirs.ToFact().Value, Pack.Edition.FindFact(question.Fact));
        return new AnsweredMeanwhile(said)
        {
            Field = question.Year is null ? $"Form.Answers[{question.Fact}]" : place < 0 ? null : $"Form.Years[{place}].Figures[{question.Fact}]",
        };
    }

    private void Fill(IReadOnlyList<FactAnswer> answers)
    {
        Form = FactsForm.Fill(Pack.Edition, answers, Sheet?.Answers ?? [], clock.Today);
        IsPublic = Sheet?.IsPublic ?? false;
    }

    private IReadOnlyList<Finding> ChecksOf(FactDefinition fact, int? year) =>
    [
        .. Open.Scored.Scorecard.Facts.Where(finding => Equals(finding.Facts["fact"], fact.Id) && (finding.Facts.GetValueOrDefault("year") as int?) == year),
    ];

    private string? Before(FactDefinition fact, int? year) =>
        year is { } known && Open.Scored.Scored.Facts.Where(given => given.Id == fact.Id && given.Year < known).MaxBy(given => given.Year) is { } earlier
            ? words.Say("facts.before", new { Year = earlier.Year!.Value, Figure = facts.Say(earlier.Value, fact) })
            : null;

    private static string Join(IEnumerable<string?> sentences) => string.Join(' ', sentences.Where(sentence => !string.IsNullOrEmpty(sentence)));

    private async Task<bool> OpenAsync(CancellationToken cancel)
    {
        Open = (await workspace.ApplicationAsync(Town, Reference, cancel))!;
        return Open is not null && Pack.Edition.Facts.Count > 0;
    }
}
