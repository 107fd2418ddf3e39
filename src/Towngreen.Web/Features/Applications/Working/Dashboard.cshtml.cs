using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>A town's first page: how far it is, what stands in the way, what to do next.</summary>
[Authorize]
public sealed class DashboardModel(
    TownWorkspace workspace, ApplicationRegister register, CertificationRegister certifications, RecentChanges changes, RoundCalendar rounds,
    EditionLibrary editions, Access access) : PageModel
{
    private const int ChangesShown = 8;

    public TownSummary Town { get; private set; } = null!;

    /// <summary>The application that is on its way.</summary>
    public OpenApplication? Open { get; private set; }

    public LevelAhead? Ahead { get; private set; }

    public IReadOnlyList<ToDo> ToDos { get; private set; } = [];

    public IReadOnlyList<ApplicationSummary> Applications { get; private set; } = [];

    public IReadOnlyList<RecentChange> Changes { get; private set; } = [];

    public CertificationSummary? Certification { get; private set; }

    public Round? OpenRound { get; private set; }

    public Round? NextRound { get; private set; }

    public int DaysLeft { get; private set; }

    public bool MayStart { get; private set; }

    public EditionPack Pack => Open?.Scored.Pack ?? editions.Current;

    public async Task<IActionResult> OnGetAsync(string town, CancellationToken cancel)
    {
        if (await workspace.TownAsync(town, cancel) is not { } found)
        {
            return NotFound();
        }

        Town = found;
        MayStart = access.May(Permission.HandIn, Town.Id);
        Applications = await register.ForTownAsync(Town.Id, cancel);
        Certification = await certifications.CurrentAsync(Town.Id, cancel);
        Changes = await changes.OfTownAsync(Town.Id, ChangesShown, cancel);
        if (await workspace.CurrentAsync(Town, cancel) is { } scored)
        {
            Open = new OpenApplication(Town, scored);
            Ahead = LevelAhead.Of(scored);
            ToDos = ToDo.Of(Open, access.RequiredUserId);
        }

        (OpenRound, NextRound) = (rounds.Open(Pack), rounds.Next(Pack));
        DaysLeft = OpenRound is null ? 0 : rounds.DaysLeft(OpenRound);
        return Page();
    }

    public string EditionTitle(string key) => editions.Find(key)?.Title ?? key;

    /// <summary>Where the headline's points come from: what is claimed, as far as it would count.</summary>
    public Points Claimed => Open!.Scored.Scorecard.AsClaimed.Points;
}
