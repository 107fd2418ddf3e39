using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>Saves what the team wrote for a step, complete or not; never over what somebody else saved meanwhile.</summary>
public sealed class SaveStep(TowngreenDb db, RunAccess runs, Access access, AuditLog audit, EditionLibrary editions, TimeProvider time)
{
    /// <param name="Answers">By prompt, as typed; prompts of other steps are not looked at.</param>
    /// <param name="BasedOn">The number of the save it was made from; 0 for a first one.</param>
    public sealed record Request(Guid RunId, string StepId, IReadOnlyDictionary<string, string?> Answers, int BasedOn);

    /// <returns>The number of the save that holds now.</returns>
    public async Task<Result<int>> RunAsync(Request request, CancellationToken cancel)
    {
        if ((await runs.FindOpenAsync(request.RunId, cancel)).Failed(out var refused, out var run))
        {
            return refused.ToList();
        }

        if (editions.Get(run.Edition).ToolkitByKey(run.ToolkitKey).FindStep(request.StepId) is not { } step)
        {
            return new NotFound();
        }

        var answers = StepAnswers.Read(step, request.Answers);
        if (StepAnswers.TooLong(answers) is { Count: > 0 } tooLong)
        {
            return tooLong;
        }

        var last = await LastAsync(run, step, cancel);
        if ((last?.Answers ?? []).Equals(answers))
        {
            return last?.Number ?? 0;
        }

        return (last?.Number ?? 0) != request.BasedOn ? new ChangedMeanwhile() : await KeepAsync(run, step, answers, request.BasedOn + 1, cancel);
    }

    private async Task<Result<int>> KeepAsync(ToolkitRun run, ToolkitStep step, ValueMap<string> answers, int number, CancellationToken cancel)
    {
        db.Add(new StepNote { RunId = run.Id, StepId = step.Id, Number = number, Answers = answers, SavedAt = time.GetUtcNow(), SavedBy = access.Name });
        audit.Record("toolkit.step-saved", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Step(run, step.Id, number));
        return (await runs.SaveAsync(cancel)).Failed(out var changed) ? changed.ToList() : number;
    }

    private Task<StepNote?> LastAsync(ToolkitRun run, ToolkitStep step, CancellationToken cancel) => db.Set<StepNote>().AsNoTracking()
        .Where(n => n.RunId == run.Id && n.StepId == step.Id).OrderByDescending(n => n.Number).FirstOrDefaultAsync(cancel);
}
