using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Jobs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Submits;

/// <summary>Forgets forms that nobody will send a second time any more.</summary>
public sealed class SweepSubmittedForms(TowngreenDb db, TimeProvider time) : IScheduledJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public async Task RunAsync(CancellationToken cancel)
    {
        var old = time.GetUtcNow() - Kept;
        await db.Set<SubmittedForm>().Where(form => form.At < old).ExecuteDeleteAsync(cancel);
    }
}
