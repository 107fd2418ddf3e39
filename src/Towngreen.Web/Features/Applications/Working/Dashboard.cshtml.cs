using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>A town's first page: how far it is, what stands in the way, what to do next.</summary>
[Authorize]
public sealed class DashboardModel(
    TownWorkspace workspace, ApplicationRegister register, CertificationRegister certifications, RecentChanges changes, RoundCalendar rounds,
    WholeAgenda agenda, EditionLibrary editions, Access access, ProgramClock clock) : PageModel
{
    private const int ChangesShown = 8;

    private const int ComingShown = 6;

    public TownSummary Town { get; private set; } = null!;

    /// <summary>The application that is on its way.</summary>
    public OpenApplication? Open { get; private set; }

    public LevelAhead? Ahead { get; private set; }

    public IReadOnlyList<ToDo> ToDos { get; private set; } = [];

    public IReadOnlyList<ApplicationSummary> Applications { get; private set; } = [];

    public IReadOnlyList<RecentChange> Changes { get; private set; } = [];

    public ComingUp Coming { get; private set; } = null!;

    public CertificationSummary? Certification { get; private set; }

    public RollingAhead? Rolling { get; private set; }

    public Round? OpenRound { get; private set; }

    public Round? NextRound { get; private set; }

    public int DaysLeft { get; private set; }

    /// <summary>The round the application was handed in to, as long as its results are still to come.</summary>
    public Round? AwaitedRound { get; private set; }

    public bool MayHandIn { get; private set; }

    /// <summary>Where the newest application stands: a town has one open at most, and then that is it.</summary>
    public ApplicationStatus? Standing => Applications is [var newest, ..] ? newest.Status : null;

    /// <summary>The view that says first what matters now.</summary>
    public string Headline => Standing switch
    {
        ApplicationStatus.Draft => "_HeadlineDraft",
        ApplicationStatus.HandedIn => "_HeadlineInReview",
        ApplicationStatus.Returned => "_HeadlineReturned",
        ApplicationStatus.Certified when Certification is not null => "_HeadlineCertified",
        ApplicationStatus.NotCertified => "_HeadlineNotCertified",
        _ => "_HeadlineNone",
    };

    /// <summary>A round's deadline is for drafts: what is in review has met it, and answers to a return have none.</summary>
    public bool FacesDeadline => Standing is not (ApplicationStatus.HandedIn or ApplicationStatus.Returned);

    public DateOnly HandedInOn => clock.DayOf(Open!.Application.HandedInAt!.Value);

    public EditionPack Pack => Open?.Scored.Pack ?? editions.Current;

    public async Task<IActionResult> OnGetAsync(string town, CancellationToken cancel)
    {
        if (await workspace.TownAsync(town, cancel) is not { } found)
        {
            return NotFound();
        }

        Town = found;
        MayHandIn = access.May(Permission.HandIn, Town.Id);
        Applications = await register.ForTownAsync(Town.Id, cancel);
        Certification = await certifications.CurrentAsync(Town.Id, cancel);
        Coming = await agenda.NextAsync(Town, ComingShown, cancel);
        Changes = await changes.OfTownAsync(Town.Id, ChangesShown, cancel);
        if (await workspace.CurrentAsync(Town, cancel) is { } scored)
        {
            Open = new OpenApplication(Town, scored);
            Ahead = LevelAhead.Of(scored);
            ToDos = ToDo.Of(Open, access.RequiredUserId);
            AwaitedRound = rounds.Awaited(Pack, scored.Application.Round);
        }

        Rolling = RollingAhead.Of(Open?.Scored.History ?? await certifications.ScoringHistoryAsync(Town.Id, cancel), Pack, clock.Today);
        (OpenRound, NextRound) = (rounds.Open(Pack), rounds.Next(Pack));
        DaysLeft = OpenRound is null ? 0 : rounds.DaysLeft(OpenRound);
        return Page();
    }

    public string EditionTitle(string key) => editions.Find(key)?.Title ?? key;

    /// <summary>Where the headline's points come from: what is claimed, as far as it would count.</summary>
    public Points Claimed => Open!.Scored.Scorecard.AsClaimed.Points;
}
