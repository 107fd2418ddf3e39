using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Award = Towngreen.Web.Features.Certifications.Certification;

namespace Towngreen.Load.Measuring;

/// <summary>A page that is asked for again and again.</summary>
/// <param name="Cookie">Of whom; nothing for a visitor.</param>
/// <param name="Least">What part of its limit's speed it promises.</param>
internal sealed record MeasuredPage(string Name, string Path, string Cookie, double Least)
{
    /// <summary>A cookie of unknown meaning: whoever sends it gets every page rendered anew.</summary>
    public const string Anew = "unknown=1";

    private const double PublicLeast = 0.8;

    private const double SignedInLeast = 0.5;

    public static async Task<IReadOnlyList<MeasuredPage>> AllAsync(Site site)
    {
        var town = await site.AskAsync(db => (
            from held in db.Set<Award>() join m in db.Set<Municipality>() on held.MunicipalityId equals m.Id orderby held.AwardedAt select m.Slug).FirstAsync());
        var (slug, reference, action, contact) = await site.AskAsync(async db => (await (
            from a in db.Set<Application>().Where(a => a.Status == ApplicationStatus.Draft)
            join m in db.Set<Municipality>() on a.MunicipalityId equals m.Id
            join member in db.Set<Membership>().Where(member => member.Role == Role.Contact && member.EndedAt == null) on m.Id equals member.MunicipalityId
            join s in db.Set<ActionSubmission>() on a.Id equals s.ApplicationId
            orderby a.StartedAt, s.ActionKey
            select new { m.Slug, a.Reference, s.ActionKey, member.UserId }).FirstAsync()) switch
        { var row => (row.Slug, row.Reference, row.ActionKey, row.UserId) });
        var reviewer = await site.AskAsync(db => db.Set<Membership>().Where(m => m.Role == Role.Reviewer && m.EndedAt == null).Select(m => m.UserId).FirstAsync());
        var (ofContact, ofReviewer) = (await site.CookieOfAsync(contact), await site.CookieOfAsync(reviewer));
        (string Name, string Path)[] open = [("home", "/"), ("catalogue", "/actions"), ("action", $"/actions/{action}"), ("town", $"/towns/{town}")];
        return
        [
            .. open.Select(page => new MeasuredPage(page.Name, page.Path, "", PublicLeast)),
            .. open.Select(page => new MeasuredPage($"{page.Name}, rendered anew", page.Path, Anew, 0)),
            new("dashboard", $"/workspace/{slug}", ofContact, SignedInLeast),
            new("action page", $"/workspace/{slug}/applications/{reference}/actions/{action}", ofContact, SignedInLeast),
            new("review queue", "/review", ofReviewer, 0),
        ];
    }
}
