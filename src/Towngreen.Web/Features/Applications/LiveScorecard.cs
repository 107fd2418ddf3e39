using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications.AboutTown;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Applications;

/// <summary>Scores an application as it stands, drafts and all.</summary>
public sealed class LiveScorecard(TowngreenDb db, EditionLibrary editions, CertificationRegister certifications, ProgramClock clock)
{
    public async Task<ScoredApplication> ForAsync(Application application, CancellationToken cancel)
    {
        var pack = editions.Get(application.Edition);
        var order = pack.Edition.Actions.Index().ToDictionary(action => action.Item.Key, action => action.Index);
        var submissions = (await db.Set<ActionSubmission>().Where(s => s.ApplicationId == application.Id).ToListAsync(cancel))
            .OrderBy(submission => order[submission.ActionKey]).ToList();
        var claims = await (
            from claim in db.Set<CreditClaim>().Where(claim => claim.RemovedAt == null)
            join submission in db.Set<ActionSubmission>() on claim.SubmissionId equals submission.Id
            where submission.ApplicationId == application.Id
            select claim).ToListAsync(cancel);
        var declarations = await (
            from declaration in db.Set<Declaration>().Where(declaration => declaration.RemovedAt == null)
            join submission in db.Set<ActionSubmission>() on declaration.SubmissionId equals submission.Id
            where submission.ApplicationId == application.Id
            select declaration).ToListAsync(cancel);
        var sheet = await db.Set<FactSheet>().SingleOrDefaultAsync(s => s.ApplicationId == application.Id, cancel);
        var history = await certifications.ScoringHistoryAsync(application.MunicipalityId, cancel);
        var claimed = submissions.SelectMany(submission => claims
            .Where(claim => claim.SubmissionId == submission.Id)
            .Select(claim => AsScored(application, pack, submission, claim)));
        var declared = submissions.SelectMany(submission => declarations
            .Where(declaration => declaration.SubmissionId == submission.Id)
            .Select(declaration => declaration.AsScored(application, submission.ActionKey)));
        var scored = new Claims([.. claimed], history, [.. sheet?.Answers.Select(answer => answer.ToFact()) ?? []], [.. declared]);
        var scorecard = Scoring.Score(pack.Edition, scored, application.ScoredOn(clock.Today));
        return new ScoredApplication(application, pack, submissions, claims, scored, scorecard) { Declarations = declarations, Sheet = sheet };
    }

    private static Claim AsScored(Application application, EditionPack pack, ActionSubmission submission, CreditClaim claim) =>
        claim.Content.ToClaim(submission.ActionKey, claim.CreditId, pack.Edition) with { Status = claim.ToldTo(application).Scored() };
}
