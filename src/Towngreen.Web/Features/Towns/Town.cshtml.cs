using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Towns;

/// <summary>What anybody may know of one town: how far it is, what it did, since when.</summary>
[PublicPage]
public sealed class TownModel(
    TownStandings standings, TownDirectory towns, CertificationRegister certifications, PublicEvidence evidence, TownEvidence shown, EditionLibrary library,
    Installation installation)
    : PageModel
{
    public TownStanding Town { get; private set; } = null!;

    public CertificationSummary? Certification => Town.Certification;

    public CertifiedScorecard? Scorecard { get; private set; }

    public IReadOnlyList<ShownAction> Evidence { get; private set; } = [];

    /// <summary>What the town says about itself, where it made that public.</summary>
    public PublicFacts? Facts { get; private set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<CertificationSummary> History { get; private set; } = [];

    /// <summary>The last certification of a town that holds none today, so that it is not told from one that never had any.</summary>
    public CertificationSummary? Ended => (Certification, History) is (null, [var last, ..]) ? last : null;

    /// <summary>Whether anything here is made up. In a demonstration that is so of every town that joined: its registration is.</summary>
    public bool IsDemonstration => (installation.Demonstration && Town.Town.HasJoined) || History.Any(past => past.IsDemonstration);

    /// <summary>How many of each kind are on the team. Neither names nor titles: a title may tell who somebody is.</summary>
    public IReadOnlyList<TeamPart> Team { get; private set; } = [];

    public string Program => library.Program.Name;

    public decimal MostInACategory => Scorecard is { Categories.Count: > 0 } scorecard ? scorecard.Categories.Max(category => category.Points) : 0;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await standings.FindAsync(slug, cancel) is not { } town)
        {
            return NotFound();
        }

        Town = town;
        var townId = town.Town.Id;
        Scorecard = Certification is { } held ? await certifications.ScorecardAsync(held.Number, cancel) : null;
        Evidence = shown.Show(await evidence.ForTownAsync(townId, cancel));
        Facts = await evidence.FactsAsync(townId, cancel);
        History = await certifications.HistoryAsync(townId, cancel);
        Team = TeamPart.Of(await towns.TeamAsync(townId, cancel));
        return Page();
    }
}
