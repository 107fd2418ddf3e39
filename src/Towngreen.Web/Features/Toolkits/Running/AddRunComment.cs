using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits.Running;

/// <summary>Adds to the conversation of a town's team and its coach about a run, whatever its status.</summary>
public sealed class AddRunComment(TowngreenDb db, RunAccess runs, Access access, AuditLog audit, TimeProvider time)
{
    public sealed record Request(Guid RunId, string? Text);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await db.Set<ToolkitRun>().SingleOrDefaultAsync(r => r.Id == request.RunId, cancel) is not { } run || !(runs.MayEdit(run) || runs.IsCoach(run)))
        {
            return new NotFound();
        }

        var text = (request.Text ?? "").Trim();
        if (text.Length is 0 or > RunComment.MaxLength)
        {
            Error error = text.Length == 0 ? new RunTextMissing() : new RunTextTooLong(RunComment.MaxLength);
            return error with { Field = nameof(request.Text) };
        }

        db.Add(new RunComment { RunId = run.Id, AuthorName = access.Name, IsCoach = runs.IsCoach(run), At = time.GetUtcNow(), Text = text });
        audit.Record("toolkit.commented", typeof(ToolkitRun), run.Id, run.MunicipalityId, RunActs.Details(run));
        await db.SaveChangesAsync(cancel);
        return default(Done);
    }
}
