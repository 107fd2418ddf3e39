using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>Sets the day a run began, and the day by which the team means to have done the next step.</summary>
public sealed class PlanRun(RunAccess runs, AuditLog audit, ProgramClock clock)
{
    public sealed record Request(Guid RunId, DateOnly? BeganOn, DateOnly? NextStepBy);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if ((await runs.FindOpenAsync(request.RunId, cancel)).Failed(out var refused, out var run))
        {
            return refused.ToList();
        }

        if (RunDays.Began(request.BeganOn, clock.Today).Select(error => error with { Field = nameof(request.BeganOn) }).ToList() is { Count: > 0 } errors)
        {
            return errors;
        }

        (run.BeganOn, run.NextStepBy) = (request.BeganOn!.Value, request.NextStepBy);
        audit.Record("toolkit.planned", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Plan(run));
        return await runs.SaveAsync(cancel);
    }
}
