using Towngreen.Web.Features.Applications.Sealing;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Cohorts;

/// <summary>The completed cohort becomes evidence of the town's application: names, titles, roles and days, as they are recorded.</summary>
public sealed class SealCohort(Access access, CohortDesk desk, EvidenceSeals seals, TownDirectory towns, AuditLog audit)
{
    public sealed record Request(Guid TownId, string Series);

    public async Task<Result<SealReceipt>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.EditSubmissions, request.TownId) || await desk.FindAsync(request.TownId, request.Series, cancel) is not { } cohort)
        {
            return new NotFound();
        }

        if (cohort.Stage != CohortStage.After)
        {
            return new CohortNotOver();
        }

        if (cohort.Verdict is { IsMet: false })
        {
            return new CohortIncomplete();
        }

        var town = await towns.GetAsync(request.TownId, cancel);
        audit.Record("training.cohort-sealed", typeof(Series), cohort.Series.Id, town.Id, new { cohort.Series.Slug, People = cohort.Named.Count });
        return await seals.SealAsync(new SealRequest(
            town.Id, SealedRecordKind.TrainingCohort, cohort.Series.Id, cohort.Series.Title, TrainingLinks.CohortOf(town.Slug, cohort.Series.Slug),
            cohort.Days[^1], CohortJudge.FactsOf(cohort.Named, cohort.Series, cohort.Days)), cancel);
    }
}
