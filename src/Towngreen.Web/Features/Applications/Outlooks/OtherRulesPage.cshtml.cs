using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Applications.Outlooks;

/// <summary>An application under another edition or on another day, beside what it is: for its town, its reviewers and the administrators.</summary>
[Needs(Permission.SeeWorkspace, Permission.Review, Permission.Administer)]
public sealed class OtherRulesPageModel(
    OtherRules rules, ApplicationRegister register, TownDirectory towns, EditionLibrary editions, Access access, ProgramClock clock) : PageModel
{
    /// <summary>How many of the pieces of work that grow too old next are told.</summary>
    private const int AgingShown = 5;

    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Rules of")]
    public string? Edition { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Handed in on")]
    public DateOnly? On { get; set; }

    public ApplicationSummary Application { get; private set; } = null!;

    public TownSummary Town { get; private set; } = null!;

    public Outlook Outlook { get; private set; } = null!;

    /// <summary>Whether the person is of the town, and so sees its drafts.</summary>
    public bool IsOwn => access.May(Permission.SeeWorkspace, Town.Id);

    public IEnumerable<Choice> Editions => editions.Editions.Select(pack => new Choice(pack.Key, pack.Title));

    /// <summary>The claims this person may look at.</summary>
    public IEnumerable<CarriedRow> Rows => Outlook.Rows.Where(row =>
        IsOwn || access.May(Permission.Administer, Application.Program) || access.MayReview(Application.Program, row.Category, Town.Id));

    public IEnumerable<CarriedRow> TooOld => Rows.Where(row => row.GrowsTooOld).OrderBy(row => row.NewUntil);

    public IEnumerable<CarriedRow> Otherwise => Rows.Where(row => row is { EarnsOtherwise: true, GrowsTooOld: false });

    /// <summary>What is still new credit on the day, and stops being so next.</summary>
    public IEnumerable<CarriedRow> AgingNext => Rows
        .Where(row => row is { Item.Before.Kind: Certification.CreditKind.New, There.Counts: true, NewUntil: not null })
        .OrderBy(row => row.NewUntil).Take(AgingShown);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        var asked = On ?? new DateOnly(clock.Today.Year + 1, 1, 1);
        var day = asked < Earliest ? Earliest : asked > Latest ? Latest : asked;
        if (await rules.LookAsync(reference, string.IsNullOrEmpty(Edition) ? null : Edition, day, cancel) is not { } outlook
            || await register.FindAsync(reference, cancel) is not { } application)
        {
            return NotFound();
        }

        (Application, Outlook, Town) = (application, outlook, await towns.GetAsync(application.MunicipalityId, cancel));
        if (!IsOwn && !Rows.Any())
        {
            return NotFound();
        }

        return day != asked ? this.Refused([new DayOutOfReach(Earliest, Latest) { Field = nameof(On) }]) : ModelState.IsValid ? Page() : this.Invalid();
    }
}
