using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Certifications;

/// <summary>The certificate itself: what stands here is true, a print of it only says where to look.</summary>
[PublicPage]
public sealed class CertificateModel(
    TowngreenDb db, TownDirectory towns, EditionLibrary library, FindingWords findings, Installation installation, ProgramClock clock) : PageModel
{
    public Certification Certificate { get; private set; } = null!;

    public TownSummary Town { get; private set; } = null!;

    public EditionPack Edition { get; private set; } = null!;

    public string Program => library.Program.Name;

    public Validity Validity => CertificationRegister.ToSummary(Certificate).ValidityOn(clock.Today);

    public string Address => new Uri(installation.Address, CertificationLinks.Certificate(Certificate.Number)).AbsoluteUri;

    /// <summary>What the level asked and what there was, in words.</summary>
    public IEnumerable<string> Reasons
    {
        get
        {
            var level = Certificate.Grounds.Level.ToFinding();
            return (level.Parts.Count > 0 ? level.Parts : [level]).Select(part => findings.Say(part, Edition));
        }
    }

    public IEnumerable<CategoryPoints> Categories => Certificate.Grounds.Categories.Where(category => category.Points > 0);

    public IEnumerable<IGrouping<string, CertifiedCredit>> Actions => Certificate.Grounds.Credits.GroupBy(credit => $"{credit.Number} {credit.ActionTitle}".TrimStart());

    /// <summary>Whether the program has not published what the credit is worth.</summary>
    public bool IsIllustrative(CertifiedCredit credit) =>
        Edition.Edition.FindCredit(new ClaimRef(credit.Action, credit.Credit))?.Source is FigureSource.Illustrative;

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancel)
    {
        var typed = number.Trim().ToUpperInvariant();
        if (await db.Set<Certification>().AsNoTracking().SingleOrDefaultAsync(c => c.Number == typed, cancel) is not { } certificate)
        {
            return NotFound();
        }

        if (number != typed)
        {
            return LocalRedirect(CertificationLinks.Certificate(typed));
        }

        (Certificate, Edition) = (certificate, library.Get(certificate.Edition));
        Town = await towns.GetAsync(certificate.MunicipalityId, cancel);
        return Page();
    }
}
