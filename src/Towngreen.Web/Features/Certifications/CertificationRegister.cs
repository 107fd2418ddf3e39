using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Certifications;

/// <summary>Who is certified, and who was. Public knowledge: it asks nobody's permission.</summary>
public sealed class CertificationRegister(TowngreenDb db, ProgramClock clock, Installation installation)
{
    private static readonly Expression<Func<Certification, CertificationSummary>> Summary = c => new CertificationSummary(
        c.Number, c.MunicipalityId, c.Program, c.Edition, c.Level, c.LevelTitle, c.Designations, c.Points, c.AwardedOn, c.ExpiresOn, c.SupersededBy, c.IsDemonstration);

    private static readonly Func<Certification, CertificationSummary> Summarize = Summary.Compile();

    private IQueryable<Certification> All => db.Set<Certification>().AsNoTracking().Where(c => c.Program == installation.Program);

    /// <summary>The certification a town holds today, or nothing.</summary>
    public Task<CertificationSummary?> CurrentAsync(Guid townId, CancellationToken cancel) =>
        Holding().Where(c => c.MunicipalityId == townId).OrderByDescending(c => c.AwardedAt).Select(Summary).FirstOrDefaultAsync(cancel);

    /// <summary>Everything a town was ever awarded, newest first.</summary>
    public async Task<IReadOnlyList<CertificationSummary>> HistoryAsync(Guid townId, CancellationToken cancel) =>
        await All.Where(c => c.MunicipalityId == townId).OrderByDescending(c => c.AwardedAt).Select(Summary).ToListAsync(cancel);

    /// <summary>What every town holds today: one for each certified town at most.</summary>
    public async Task<IReadOnlyList<CertificationSummary>> AllCurrentAsync(CancellationToken cancel) =>
        await Holding().OrderBy(c => c.Number).Select(Summary).ToListAsync(cancel);

    /// <summary>The latest awards, newest first.</summary>
    public async Task<IReadOnlyList<CertificationSummary>> NewestAsync(int count, CancellationToken cancel) =>
        await All.OrderByDescending(c => c.AwardedAt).ThenBy(c => c.Number).Take(count).Select(Summary).ToListAsync(cancel);

    /// <summary>What a certification rests on, or nothing when there is none of that number.</summary>
    public async Task<CertifiedScorecard?> ScorecardAsync(string number, CancellationToken cancel) =>
        await All.Where(c => c.Number == number).Select(c => c.Grounds).SingleOrDefaultAsync(cancel) is { } grounds
            ? new CertifiedScorecard(grounds.Categories, grounds.Credits, grounds.UsesIllustrativeFigures)
            : null;

    /// <summary>What the engine must know of a town's past: when its certification expires and which credits earned points before.</summary>
    public async Task<History> ScoringHistoryAsync(Guid townId, CancellationToken cancel)
    {
        var today = clock.Today;
        var past = await All.Where(c => c.MunicipalityId == townId).OrderBy(c => c.AwardedAt)
            .Select(c => new { c.ExpiresOn, IsHeld = c.SupersededBy == null && c.ExpiresOn >= today, c.Grounds }).ToListAsync(cancel);
        return new History(
            past.LastOrDefault(certification => certification.IsHeld)?.ExpiresOn.Year,
            [.. past.SelectMany(certification => certification.Grounds.Credits).Select(credit => new EarnedCredit(credit.Action, credit.Credit, credit.CompletedOn)).Distinct()]);
    }

    internal static CertificationSummary ToSummary(Certification certification) => Summarize(certification);

    private IQueryable<Certification> Holding()
    {
        var today = clock.Today;
        return All.Where(c => c.SupersededBy == null && c.ExpiresOn >= today);
    }
}
