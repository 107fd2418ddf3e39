using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Mentorships.Activities;

/// <summary>Plans an activity, or changes a plan.</summary>
[Needs(Permission.EditSubmissions)]
public sealed class PlanPageModel(TownWorkspace workspace, MentorshipSheets sheets, MentorshipActions actions, Words words, PlanActivity plan)
    : ActivityPageModel(workspace, sheets, actions, words)
{
    [BindProperty, Display(Name = "Kind")]
    public ActivityKind? Kind { get; set; }

    [BindProperty, Display(Name = "Day")]
    public DateOnly? On { get; set; }

    [BindProperty, Display(Name = "Begins at")]
    public TimeOnly? StartsAt { get; set; }

    [BindProperty, Display(Name = "Minutes")]
    public int? Minutes { get; set; }

    [BindProperty, Display(Name = "Place", Description = "A room, or the address of an online meeting.")]
    public string? Place { get; set; }

    public async Task<IActionResult> OnGetAsync(string town, string reference, CancellationToken cancel)
    {
        if (!await OpenAsync(town, reference, cancel))
        {
            return NotFound();
        }

        if (Told is { } told)
        {
            (Kind, On, StartsAt, Minutes, Place) = (told.Content.Kind, told.Content.On, told.Content.StartsAt, told.Content.Minutes, told.Content.Place);
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

        var result = await plan.RunAsync(new(Seat, ActivityId, Kind, On, StartsAt, Minutes, Place, Version), cancel);
        return result.Failed(out var errors) ? Refuse(errors) : Done("It stands on both towns' calendars. Tell afterwards how it was.");
    }
}
