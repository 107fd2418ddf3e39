using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Mentorships.Activities;

/// <summary>Tells what the two towns did together, for the first time or anew.</summary>
[Needs(Permission.EditSubmissions)]
public sealed class RecordPageModel(TownWorkspace workspace, MentorshipSheets sheets, MentorshipActions actions, Words words, RecordActivity record)
    : ActivityPageModel(workspace, sheets, actions, words)
{
    [BindProperty, Display(Name = "Kind")]
    public ActivityKind? Kind { get; set; }

    [BindProperty, Display(Name = "Day")]
    public DateOnly? On { get; set; }

    [BindProperty, Display(Name = "Minutes", Description = "How long it took, all together.")]
    public int? Minutes { get; set; }

    [BindProperty, Display(Name = "Place")]
    public string? Place { get; set; }

    [BindProperty]
    public string? OurPeople { get; set; }

    [BindProperty]
    public string? TheirPeople { get; set; }

    [BindProperty, Display(Name = "What was discussed", Description = "What you showed, asked and worked on.")]
    public string? Discussed { get; set; }

    [BindProperty, Display(Name = "What came of it", Description = "What the town that learned has done since, or has decided to do. It can be added later.")]
    public string? Outcome { get; set; }

    public async Task<IActionResult> OnGetAsync(string town, string reference, CancellationToken cancel)
    {
        if (!await OpenAsync(town, reference, cancel))
        {
            return NotFound();
        }

        if (Told is { } told)
        {
            Fill(Telling.Of(told.Content, Own.Side));
            Version = told.Activity.Version;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string town, string reference, CancellationToken cancel)
    {
        if (!await OpenAsync(town, reference, cancel))
        {
            return NotFound();
        }

        var telling = new Telling(Kind, On, Minutes, Place, OurPeople, TheirPeople, Discussed, Outcome);
        var result = await record.RunAsync(new(Seat, ActivityId, telling, Version), cancel);
        return result.Failed(out var errors) ? Refuse(errors) : Done("Told. The other town is asked to confirm it.");
    }

    private void Fill(Telling telling) =>
        (Kind, On, Minutes, Place, OurPeople, TheirPeople, Discussed, Outcome) = telling;
}
