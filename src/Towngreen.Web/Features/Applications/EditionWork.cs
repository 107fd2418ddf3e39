using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications;

/// <summary>An application as the engine reads it.</summary>
/// <param name="Claims">What was handed in last, with the verdicts as they stand now; of a draft, what it holds.</param>
/// <param name="ScoredOn">The day to score by.</param>
public sealed record ApplicationWork(ApplicationSummary Application, Claims Claims, DateOnly ScoredOn);

/// <summary>The work of all applications of an edition at once. Asks nobody's permission: whoever shows it decides who may see.</summary>
public sealed class EditionWork(TowngreenDb db, LiveScorecard live)
{
    private static readonly ApplicationStatus[] HandedInOrDecided =
        [ApplicationStatus.HandedIn, ApplicationStatus.Returned, ApplicationStatus.Certified, ApplicationStatus.NotCertified];

    /// <param name="edition">The edition they were made under.</param>
    /// <param name="drafts">With what was never handed in; otherwise only what is handed in or decided.</param>
    /// <returns>In the order in which they were started.</returns>
    public async Task<IReadOnlyList<ApplicationWork>> AllAsync(EditionPack edition, bool drafts, CancellationToken cancel)
    {
        var work = await HandedInAsync(edition, cancel);
        if (drafts)
        {
            foreach (var draft in await db.Set<Application>().Where(a => a.Edition == edition.Key && a.Status == ApplicationStatus.Draft).ToListAsync(cancel))
            {
                var scored = await live.ForAsync(draft, cancel);
                work.Add(new ApplicationWork(ApplicationRegister.Summarize(draft), scored.Scored, scored.Scorecard.AsOf));
            }
        }

        return [.. work.OrderBy(one => one.Application.StartedAt).ThenBy(one => one.Application.Reference, StringComparer.Ordinal)];
    }

    private async Task<List<ApplicationWork>> HandedInAsync(EditionPack edition, CancellationToken cancel)
    {
        var handedIn = await (
            from application in db.Set<Application>()
            join record in db.Set<HandInRecord>() on new { application.Id, Number = application.HandIns } equals new { Id = record.ApplicationId, record.Number }
            where application.Edition == edition.Key && HandedInOrDecided.Contains(application.Status)
            select new { Application = application, record.Snapshot }).AsNoTracking().ToListAsync(cancel);
        var statuses = await StatusesAsync(edition, cancel);
        return handedIn.ConvertAll(row =>
        {
            var frozen = FrozenApplication.FromJson(row.Snapshot);
            return new ApplicationWork(
                ApplicationRegister.Summarize(row.Application),
                frozen.ToClaims(edition, (id, then) => statuses.GetValueOrDefault(id, then)),
                frozen.ScoredOn);
        });
    }

    /// <summary>Where every claim and declaration stands.</summary>
    private async Task<Dictionary<Guid, CreditClaimStatus>> StatusesAsync(EditionPack edition, CancellationToken cancel)
    {
        var submissions =
            from application in db.Set<Application>()
            join submission in db.Set<ActionSubmission>() on application.Id equals submission.ApplicationId
            where application.Edition == edition.Key
            select submission.Id;
        var claims = db.Set<CreditClaim>().Where(claim => submissions.Contains(claim.SubmissionId)).Select(claim => new { claim.Id, claim.Status });
        var declarations = db.Set<Declaration>().Where(one => submissions.Contains(one.SubmissionId)).Select(one => new { one.Id, one.Status });
        return await claims.Concat(declarations).ToDictionaryAsync(judged => judged.Id, judged => judged.Status, cancel);
    }
}
