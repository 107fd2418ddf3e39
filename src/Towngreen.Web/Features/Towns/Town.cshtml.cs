using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;

namespace Towngreen.Web.Features.Towns;

/// <summary>What anybody may know of one town: how far it is, what it did, since when.</summary>
[AllowAnonymous]
public sealed class TownModel(
    TownStandings standings, TownDirectory towns, CertificationRegister certifications, PublicEvidence evidence, TownEvidence shown, EditionLibrary library)
    : PageModel
{
    public TownStanding Town { get; private set; } = null!;

    public CertificationSummary? Certification => Town.Certification;

    public CertifiedScorecard? Scorecard { get; private set; }

    public IReadOnlyList<ShownAction> Evidence { get; private set; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<CertificationSummary> History { get; private set; } = [];

    /// <summary>The offices on the team, without names: the team may change, and nobody is to be written to from here.</summary>
    public IReadOnlyList<string> Offices { get; private set; } = [];

    public int TeamSize { get; private set; }

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
        History = await certifications.HistoryAsync(townId, cancel);
        var team = await towns.TeamAsync(townId, cancel);
        (TeamSize, Offices) = (team.Count, [.. team.Select(person => person.Title).Where(title => title.Length > 0).Distinct()]);
        return Page();
    }
}
