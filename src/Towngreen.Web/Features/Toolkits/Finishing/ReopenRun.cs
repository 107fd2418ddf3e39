using Towngreen.Web.Features.Applications.Sealing;
using Towngreen.Web.Features.Toolkits.Running;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits.Finishing;

/// <summary>Opens a finished run again, as long as reviewers do not have its evidence.</summary>
public sealed class ReopenRun(RunAccess runs, SealRegister seals, AuditLog audit)
{
    public sealed record Request(Guid RunId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await runs.FindAsync(request.RunId, cancel) is not { } run)
        {
            return new NotFound();
        }

        if (await seals.IsHandedInAsync(run.MunicipalityId, SealedRecordKind.ToolkitRun, run.Id, cancel))
        {
            return new RunHandedIn();
        }

        if (run.Reopen().Failed(out var errors))
        {
            return errors.ToList();
        }

        audit.Record("toolkit.reopened", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Details(run));
        return await runs.SaveAsync(cancel);
    }
}
