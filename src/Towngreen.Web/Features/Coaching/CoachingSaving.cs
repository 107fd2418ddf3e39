using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Coaching;

internal static class CoachingSaving
{
    /// <summary>Saves the unit of work, unless somebody else changed the same thing first: then nothing is saved.</summary>
    public static async Task<Result<Done>> SaveUnlessChangedAsync(this TowngreenDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return default(Done);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new ChangedMeanwhile();
        }
    }
}
