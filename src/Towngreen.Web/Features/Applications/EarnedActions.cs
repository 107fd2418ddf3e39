using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications;

/// <summary>Which towns have approved work in which action, made public or not, whatever the edition: as far as the program has told the town.</summary>
public sealed class EarnedActions(TowngreenDb db, TownDirectory towns, UntilCommit<EarnedActions.Known> kept)
{
    /// <summary>How many towns, for each action that any of them earned.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountsAsync(CancellationToken cancel) =>
        (await TownsAsync(cancel)).ToDictionary(action => action.Key, action => action.Count());

    /// <summary>The towns of each action, by name.</summary>
    public async Task<ILookup<string, Guid>> TownsAsync(CancellationToken cancel) => (await kept.GetAsync(ReadAsync, cancel)).Towns;

    /// <summary>A decided application never changes again: of those known before, nothing is read a second time.</summary>
    private async Task<Known> ReadAsync(Known? before, CancellationToken cancel)
    {
        // Before those that are decided: what becomes so in between is in both, and not in neither.
        HashSet<Earned> returned = [.. await EarnedAsync(a => a.Status == ApplicationStatus.Returned, cancel)];
        var applications = (await db.Set<Application>().Where(a => PublicEvidence.Decided.Contains(a.Status)).Select(a => a.Id).ToListAsync(cancel)).ToHashSet();
        var fresh = before is null ? applications : [.. applications.Except(before.Applications)];
        HashSet<Earned> decided = before is null
            ? [.. await EarnedAsync(a => PublicEvidence.Decided.Contains(a.Status), cancel)]
            : [.. before.Decided, .. await EarnedAsync(a => fresh.Contains(a.Id), cancel)];
        var order = (await towns.AllAsync(cancel)).Select(town => town.Id).ToList();
        return before is not null && fresh.Count == 0 && returned.SetEquals(before.Returned) && order.SequenceEqual(before.Order)
            ? before
            : new Known(applications, decided, returned, order);
    }

    private async Task<IEnumerable<Earned>> EarnedAsync(Expression<Func<Application, bool>> told, CancellationToken cancel)
    {
        var rows = await (
            from application in db.Set<Application>().Where(told)
            join submission in db.Set<ActionSubmission>() on application.Id equals submission.ApplicationId
            join claim in db.Set<CreditClaim>() on submission.Id equals claim.SubmissionId
            where claim.Status == CreditClaimStatus.Approved && claim.RemovedAt == null
            select new { submission.ActionKey, application.MunicipalityId }).Distinct().ToListAsync(cancel);
        // There are as many rows as towns times actions, and a hundred keys.
        return rows.Select(row => new Earned(string.Intern(row.ActionKey), row.MunicipalityId));
    }

    public readonly record struct Earned(string Action, Guid Town);

    /// <param name="Applications">The decided ones, whose work is in <paramref name="Decided"/>.</param>
    /// <param name="Returned">What is approved in applications that are back with their towns for the rest.</param>
    /// <param name="Order">The towns by name.</param>
    public sealed record Known(IReadOnlySet<Guid> Applications, IReadOnlySet<Earned> Decided, IReadOnlySet<Earned> Returned, IReadOnlyList<Guid> Order)
    {
        public ILookup<string, Guid> Towns { get; } = InOrder(Decided.Union(Returned), Order);

        private static ILookup<string, Guid> InOrder(IEnumerable<Earned> earned, IReadOnlyList<Guid> order)
        {
            var places = order.Index().ToDictionary(town => town.Item, town => town.Index);
            return earned.OrderBy(one => places[one.Town]).ToLookup(one => one.Action, one => one.Town);
        }
    }
}
