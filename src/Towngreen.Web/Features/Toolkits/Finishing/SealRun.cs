using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Sealing;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Toolkits.Running;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits.Finishing;

/// <summary>Puts a finished run into the town's open application, as the sealed evidence of the credit that toolkits earn.</summary>
public sealed class SealRun(
    RunAccess runs, RunReading reading, TownDirectory towns, ApplicationRegister applications, EditionLibrary editions, EvidenceSeals seals,
    RunEvidence evidence, AuditLog audit, TimeProvider time)
{
    public sealed record Request(Guid RunId);

    public async Task<Result<SealReceipt>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await runs.FindAsync(request.RunId, cancel) is not { } run)
        {
            return new NotFound();
        }

        if (run is not { Status: RunStatus.Finished, EndedOn: { } ended })
        {
            return new RunNotFinished();
        }

        var work = await reading.OfAsync(run, await towns.GetAsync(run.MunicipalityId, cancel), cancel);
        run.Seal(time.GetUtcNow());
        audit.Record("toolkit.sealed", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Details(run));
        return await seals.SealAsync(
            new SealRequest(
                run.MunicipalityId, SealedRecordKind.ToolkitRun, run.Id, evidence.Title(work), ToolkitLinks.Summary(run.Reference), ended,
                evidence.Facts(work, await KeyInApplicationAsync(work, cancel))),
            cancel);
    }

    /// <summary>The action's key in the edition the town applies under, which may be another than the run's.</summary>
    private async Task<string> KeyInApplicationAsync(RunWork work, CancellationToken cancel) =>
        await applications.OpenAsync(work.Run.MunicipalityId, cancel) is { } open && editions.Find(open.Edition) is { } edition
            ? editions.Between(work.Pack, edition).Follow(work.Run.ActionKey)?.Key ?? work.Run.ActionKey
            : work.Run.ActionKey;
}
