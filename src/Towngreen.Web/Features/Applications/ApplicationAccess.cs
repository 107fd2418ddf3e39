using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Applications.AboutTown;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Features.Applications.Paths;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications;

/// <summary>Opens an application for somebody who may, and for nobody else: to others it is not there. Saves what they did to it.</summary>
public sealed class ApplicationAccess(TowngreenDb db, Access access)
{
    /// <summary>What the database decides when two people begin the same thing at once.</summary>
    private static readonly string[] Races =
    [
        Application.OneOpenIndex, ActionSubmission.OnePerActionIndex, CreditClaim.OnePerCreditIndex, ClaimRevisionMap.OneOfEachNumberIndex,
        HandInRecordMap.OneOfEachNumberIndex, FactSheet.OnePerApplicationIndex, Declaration.OnePerActionIndex, PathChoice.OnePerActionIndex,
    ];

    /// <returns>The application, tracked; nothing when it does not exist or the person may not do this to it.</returns>
    public async Task<Application?> FindAsync(Guid id, Permission permission, CancellationToken cancel) =>
        Allowed(await db.Set<Application>().SingleOrDefaultAsync(a => a.Id == id, cancel), permission);

    /// <summary>The submission for an action; made, tracked and not yet saved, where nobody has worked on the action before.</summary>
    public async Task<ActionSubmission> SubmissionAsync(Application application, string actionKey, CancellationToken cancel)
    {
        var found = await db.Set<ActionSubmission>().SingleOrDefaultAsync(s => s.ApplicationId == application.Id && s.ActionKey == actionKey, cancel);
        if (found is null)
        {
            found = new ActionSubmission { ApplicationId = application.Id, ActionKey = actionKey };
            db.Add(found);
        }

        return found;
    }

    /// <summary>
    /// A claim, an answer or a declaration comes into the application: this and a hand-in in the same instant exclude each other, or it would be
    /// left behind as a draft that nobody can change and no reviewer sees.
    /// </summary>
    public void Enlarge(Application application) => db.Entry(application).Property(a => a.Version).IsModified = true;

    /// <summary>What is taken from the claim must still be true when it is saved: a change to it in the same instant and this exclude each other.</summary>
    public void Hold(CreditClaim claim) => db.Entry(claim).Property(c => c.Version).IsModified = true;

    /// <summary>Saves the unit of work, unless somebody else changed the same thing first: then nothing is saved.</summary>
    public async Task<Result<Done>> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return default(Done);
        }
        catch (DbUpdateException race) when (race is DbUpdateConcurrencyException || Races.Any(index => race.Violates(index)))
        {
            db.ChangeTracker.Clear();
            return new ChangedMeanwhile();
        }
    }

    private Application? Allowed(Application? application, Permission permission) =>
        application is not null && access.May(permission, application.MunicipalityId) ? application : null;
}
