using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Toolkits.Running;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Toolkits.Finishing;

/// <summary>Finishes a run that lacks nothing.</summary>
public sealed class FinishRun(RunAccess runs, RunReading reading, TownDirectory towns, AuditLog audit, ProgramClock clock)
{
    /// <param name="EndedOn">The day the work ended.</param>
    public sealed record Request(Guid RunId, DateOnly? EndedOn);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if ((await runs.FindOpenAsync(request.RunId, cancel)).Failed(out var refused, out var run))
        {
            return refused.ToList();
        }

        var lacks = RunReadiness.Of(await reading.OfAsync(run, await towns.GetAsync(run.MunicipalityId, cancel), cancel));
        List<Error> errors =
        [
            .. lacks.Count > 0 ? [new RunIncomplete(lacks.Count)] : Array.Empty<Error>(),
            .. RunDays.Ended(request.EndedOn, run.BeganOn, clock.Today).Select(error => error with { Field = nameof(request.EndedOn) }),
        ];
        if (errors.Count > 0)
        {
            return errors;
        }

        if (run.Finish(request.EndedOn!.Value).Failed(out var closed))
        {
            return closed.ToList();
        }

        audit.Record("toolkit.finished", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Details(run));
        return await runs.SaveAsync(cancel);
    }
}
