using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>Begins a town's run of a toolkit on an action, under the current edition. The database sees to it that it runs once at a time.</summary>
public sealed class StartRun(TowngreenDb db, Access access, AuditLog audit, EditionLibrary editions, ProgramClock clock)
{
    /// <param name="Toolkit">The toolkit's key.</param>
    /// <param name="Action">The key of the action to run it on.</param>
    /// <param name="BeganOn">The day the work began, which may be past.</param>
    /// <param name="Follows">The reference of the finished run to go on from, when there is one.</param>
    public sealed record Request(Guid MunicipalityId, string Toolkit, string? Action, DateOnly? BeganOn, string? Follows = null);

    public sealed record Started(Guid Id, string Reference);

    public async Task<Result<Started>> RunAsync(Request request, CancellationToken cancel)
    {
        var edition = editions.Current;
        if (!access.May(Permission.EditSubmissions, request.MunicipalityId) || edition.FindToolkit(request.Toolkit) is not { } toolkit)
        {
            return new NotFound();
        }

        var follows = await FollowedAsync(request, cancel);
        List<Error> errors =
        [
            .. RunDays.Began(request.BeganOn, clock.Today).Select(error => error with { Field = nameof(request.BeganOn) }),
            .. ActionTargets.Of(edition).Any(action => action.Key == request.Action) ? [] : new Error[] { new NotAnActionForIt { Field = nameof(request.Action) } },
            .. follows is null && !string.IsNullOrEmpty(request.Follows) ? [new NothingToGoOnFrom { Field = nameof(request.Follows) }] : Array.Empty<Error>(),
        ];
        if (errors.Count > 0)
        {
            return errors;
        }

        var run = new ToolkitRun
        {
            Reference = Reference.New(),
            MunicipalityId = request.MunicipalityId,
            Program = edition.Edition.Program,
            Edition = edition.Key,
            ToolkitKey = toolkit.Key,
            ActionKey = request.Action!,
            Follows = follows,
            BeganOn = request.BeganOn!.Value,
        };
        db.Add(run);
        audit.Record("toolkit.started", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Details(run));
        return await SaveAsync(run, cancel);
    }

    private async Task<Guid?> FollowedAsync(Request request, CancellationToken cancel) => await db.Set<ToolkitRun>()
        .Where(r => r.Reference == request.Follows && r.MunicipalityId == request.MunicipalityId && r.ToolkitKey == request.Toolkit && r.Status == RunStatus.Finished)
        .Select(r => (Guid?)r.Id).SingleOrDefaultAsync(cancel);

    private async Task<Result<Started>> SaveAsync(ToolkitRun run, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Started(run.Id, run.Reference);
        }
        catch (DbUpdateException race) when (race.Violates(ToolkitRun.OneOpenIndex))
        {
            db.ChangeTracker.Clear();
            var open = await db.Set<ToolkitRun>()
                .Where(r => r.MunicipalityId == run.MunicipalityId && r.ToolkitKey == run.ToolkitKey && r.ActionKey == run.ActionKey && r.Status == RunStatus.Open)
                .Select(r => r.Reference).FirstOrDefaultAsync(cancel);
            return new RunAlreadyOpen(open ?? "") { Field = nameof(Request.Action) };
        }
    }
}
