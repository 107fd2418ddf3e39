using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>A series is drafted, or a draft is done anew.</summary>
[Needs(Permission.Train)]
public sealed class DraftModel(TowngreenDb db, DraftSeries draft, Words words) : PageModel
{
    /// <summary>Rows that a new form offers; a draft has two spare ones.</summary>
    private const int Rows = 4;

    [FromRoute]
    public string? Slug { get; set; }

    [BindProperty]
    public SeriesInput Texts { get; set; } = new();

    [BindProperty, Display(Name = "Seats", Description = "Who comes later waits in line. With 0, people can only wait, and you seat them.")]
    public int? Capacity { get; set; } = Series.DefaultCapacity;

    [BindProperty]
    public List<SessionInput> Sessions { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (Slug is not null)
        {
            if (await db.Set<Series>().AsNoTracking().SingleOrDefaultAsync(s => s.Slug == Slug && s.Status == SeriesStatus.Draft, cancel) is not { } series)
            {
                return NotFound();
            }

            (Texts, Capacity) = (SeriesInput.Of(series), series.Capacity);
            Sessions = [.. (await db.Set<Session>().AsNoTracking().Where(s => s.SeriesId == series.Id).OrderBy(s => s.Number).ToListAsync(cancel)).Select(s => SessionInput.Of(SessionPlan.Of(s)))];
        }

        AddRows();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = await draft.RunAsync(new(Slug, Texts.ToTexts(), Capacity, [.. Sessions.Select(session => session.ToPlan())]), cancel);
        if (result.Failed(out var errors, out var slug))
        {
            AddRows();
            return this.Refused([.. errors.Select(Placed)]);
        }

        TempData["Notice"] = words["The draft is saved. Nobody else sees it before you publish it."].Value;
        return Redirect(TrainingLinks.OfficeSeries(slug));
    }

    /// <summary>The texts' fields have their own prefix here.</summary>
    private static Error Placed(Error error) =>
        error.Field is { } field && typeof(SeriesInput).GetProperty(field) is not null ? error with { Field = $"{nameof(Texts)}.{field}" } : error;

    private void AddRows()
    {
        for (var spare = Math.Max(2, Rows - Sessions.Count); spare > 0 && Sessions.Count < DraftSeries.MostSessions; spare--)
        {
            Sessions.Add(new SessionInput());
        }
    }
}
