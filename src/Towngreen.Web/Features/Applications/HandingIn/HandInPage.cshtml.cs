using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Applications.HandingIn;

/// <summary>The reviewer's own checks, exactly what will be frozen, and the button.</summary>
[Authorize]
public sealed class HandInPageModel(
    TownWorkspace workspace, PreFlight preFlight, Freezing freezing, HandIn handIn, RoundCalendar rounds, Access access, Words words) : PageModel
{
    /// <summary>The number this hand-in would have.</summary>
    [BindProperty]
    public int Number { get; set; }

    public OpenApplication Open { get; private set; } = null!;

    public PreFlightReport Report { get; private set; } = null!;

    public FrozenApplication Frozen { get; private set; } = null!;

    public bool MayHandIn { get; private set; }

    public int DaysLeft => Report.Round is { } round ? rounds.DaysLeft(round) : 0;

    public string? Refusal => Report.Refusal is { } refusal ? words.Say(refusal.Code, refusal) : null;

    public async Task<IActionResult> OnGetAsync(string town, string reference, CancellationToken cancel) =>
        await OpenAsync(town, reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string town, string reference, CancellationToken cancel)
    {
        if (!await OpenAsync(town, reference, cancel) || !MayHandIn)
        {
            return NotFound();
        }

        var receipt = await handIn.RunAsync(new HandIn.Request(Open.Application.Id, Number), cancel);
        if (receipt.Failed(out var errors))
        {
            await OpenAsync(town, reference, cancel);
            return this.Refused(errors);
        }

        TempData["Notice"] = words["Handed in. Your team has a receipt by mail."].Value;
        return Redirect(ApplicationLinks.Receipt(town, reference, receipt.Value.Number));
    }

    public string LinkOf(PreFlightPoint point) => (point.ActionKey, point.CreditId) switch
    {
        (null, _) when point.Code is PreFlightCode.FactUnfit or PreFlightCode.FactsMissing => ApplicationLinks.About(Open.Town.Slug, Open.Application.Reference),
        (null, _) when point.Code is PreFlightCode.BelowMinimum => RequirementFix.Link(point.Findings[0], Open),
        (null, _) => Open.Link,
        ({ } action, { } credit) => ApplicationLinks.Credit(Open.Town.Slug, Open.Application.Reference, action, credit),
        ({ } action, _) when point.Code == PreFlightCode.PartnersMissing =>
            ApplicationLinks.Partners(Open.Town.Slug, Open.Application.Reference, action),
        ({ } action, _) => Open.ActionLink(action),
    };

    public string SayPoint(PreFlightPoint point)
    {
        var edition = Open.Scored.Pack.Edition;
        return words.Say($"preflight.{point.Code}", new
        {
            action = point.ActionKey is { } key ? edition.ActionByKey(key).NumberedTitle : "",
            credit = point is { ActionKey: { } a, CreditId: { } c } ? edition.FindCredit(new ClaimRef(a, c))!.Title : "",
            count = point.Count,
            level = edition.Levels.FirstOrDefault(level => level.Key == point.Level)?.Title ?? "",
        });
    }

    private async Task<bool> OpenAsync(string town, string reference, CancellationToken cancel)
    {
        if (await workspace.ApplicationAsync(town, reference, cancel) is not { } open)
        {
            return false;
        }

        Open = open;
        Report = preFlight.Report(open.Scored);
        Frozen = await freezing.FreezeAsync(open.Scored, cancel);
        MayHandIn = access.May(Permission.HandIn, open.Town.Id);
        return true;
    }
}
