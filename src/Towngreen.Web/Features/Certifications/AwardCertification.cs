using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Certifications;

/// <summary>
/// Issues a certification in the caller's unit of work; the caller has authorized, and saves. The level is the engine's answer on what
/// is approved: nobody can ask for another.
/// </summary>
public sealed class AwardCertification(TowngreenDb db, AuditLog audit, ProgramClock clock, Installation installation)
{
    /// <param name="MunicipalityId">The town that is certified.</param>
    /// <param name="ApplicationId">The application that earned it.</param>
    /// <param name="Edition">The edition it was made under.</param>
    /// <param name="Claims">What was handed in, with the verdicts.</param>
    /// <param name="Scorecard">The engine's answer to those claims.</param>
    public sealed record Award(Guid MunicipalityId, Guid ApplicationId, Edition Edition, Claims Claims, Scorecard Scorecard);

    public async Task<Result<CertificationSummary>> AddAsync(Award award, CancellationToken cancel)
    {
        var standing = award.Scorecard.AsApproved;
        if (standing.HighestLevel is not { } reached)
        {
            return new NoLevelReached();
        }

        var certification = Make(award, standing.Levels.Single(level => level.Key == reached));
        await SupersedeEarlierAsync(certification, cancel);
        db.Add(certification);
        audit.Record("certification.awarded", typeof(Certification), certification.Number, award.MunicipalityId, new
        {
            certification.Level,
            certification.Points,
            certification.ExpiresOn,
            Designations = certification.Designations.Select(d => d.Key),
        });
        return CertificationRegister.ToSummary(certification);
    }

    private Certification Make(Award award, LevelResult level)
    {
        var (edition, standing, now) = (award.Edition, award.Scorecard.AsApproved, clock.Now);
        var today = clock.DayOf(now);
        return new Certification
        {
            Number = Reference.New(),
            MunicipalityId = award.MunicipalityId,
            ApplicationId = award.ApplicationId,
            Program = edition.Program,
            Edition = edition.Key,
            Level = level.Key,
            LevelTitle = edition.Levels.Single(candidate => candidate.Key == level.Key).Title,
            Designations = [.. edition.Designations
                .Where(designation => standing.Designations.Any(result => result.Key == designation.Key && result.Finding.IsReached))
                .Select(designation => new AwardedDesignation(designation.Key, designation.Title))],
            Points = standing.Points.Value,
            AwardedAt = now,
            AwardedOn = today,
            ExpiresOn = edition.Expiry.ExpiresOn(today),
            Grounds = CertificationGrounds.Of(edition, award.Claims, award.Scorecard, level),
            IsDemonstration = installation.Demonstration,
        };
    }

    private async Task SupersedeEarlierAsync(Certification next, CancellationToken cancel)
    {
        var earlier = await db.Set<Certification>()
            .Where(c => c.MunicipalityId == next.MunicipalityId && c.Program == next.Program && c.SupersededBy == null && c.ExpiresOn >= next.AwardedOn)
            .ToListAsync(cancel);
        earlier.ForEach(certification => certification.Supersede(next.Number, next.AwardedOn));
    }
}
