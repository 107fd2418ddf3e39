using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>Lays an unfinished run away, or takes it up again. Nothing in it is lost.</summary>
public sealed class SetRunAside(RunAccess runs, AuditLog audit)
{
    public sealed record Request(Guid RunId, bool TakeUp);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await runs.FindAsync(request.RunId, cancel) is not { } run)
        {
            return new NotFound();
        }

        if ((request.TakeUp ? run.TakeUp() : run.SetAside()).Failed(out var errors))
        {
            return errors.ToList();
        }

        audit.Record(request.TakeUp ? "toolkit.taken-up" : "toolkit.set-aside", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Details(run));
        return await runs.SaveAsync(cancel);
    }
}
