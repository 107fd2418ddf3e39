using System.Globalization;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Trainings.Attending.CheckingIn;

[AllowAnonymous, EnableRateLimiting(RateLimits.SignIn)]
public sealed class CheckInPageModel(CheckIn checkIn, Access access, ProgramClock clock, Words words) : PageModel
{
    [BindProperty, Display(Name = "Code", Description = "Six letters and digits, shown at the session.")]
    public string? Code { get; set; }

    [BindProperty, Display(Name = "E-mail address", Description = "The one you registered with.")]
    public string? Email { get; set; }

    public OpenSession? Open { get; private set; }

    /// <summary>Who has just checked in, and from when on.</summary>
    public CheckIn.Receipt? Receipt { get; private set; }

    public bool IsOpen => Open is not null && CheckInCode.IsOpen(Open.Session, clock.Now);

    public bool IsOver => Open is not null && clock.Now >= Open.Session.Ends;

    public string Opens => Open is null ? "" : AttendanceWords.Clock(Open.Session, Open.Session.Starts - CheckInCode.Early);

    public async Task<IActionResult> OnGetAsync([FromRoute] string? code, CancellationToken cancel)
    {
        Open = code is null ? null : await checkIn.FindAsync(code, cancel);
        (Code, Email) = (code, access.Email);
        return Page();
    }

    /// <summary>The first step for whoever types the code: post, so that guessing is limited as any guessing is.</summary>
    public async Task<IActionResult> OnPostCodeAsync(CancellationToken cancel)
    {
        if (await checkIn.FindAsync(Code ?? "", cancel) is not null)
        {
            return Redirect(TrainingLinks.CheckIn(CheckIn.Tidy(Code!)));
        }

        return this.Refused([new CheckInCodeUnknown { Field = nameof(Code) }]);
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] string code, CancellationToken cancel)
    {
        Open = await checkIn.FindAsync(code, cancel);
        var result = await checkIn.RunAsync(new(code, Email), cancel);
        if (result.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["You are checked in, {0}: there since {1}.", result.Value.Name, result.Value.Since.ToString("h:mm tt", CultureInfo.CurrentCulture)].Value;
        return Redirect(TrainingLinks.CheckIn(code));
    }
}
