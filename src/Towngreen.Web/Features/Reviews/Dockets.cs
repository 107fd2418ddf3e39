using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Reviews;

/// <summary>The dockets of everything under review or sent back. Members of a town never see their own.</summary>
public sealed class Dockets(
    TowngreenDb db, Access access, LastHandIns handIns, TownDirectory towns, KeptDockets kept, Installation installation, ProgramClock clock)
{
    /// <summary>More than several states hand in to one round.</summary>
    private const int MostInReview = 5_000;

    /// <summary>Everything under review that this person may see, in the order it was handed in.</summary>
    public Task<IReadOnlyList<Docket>> InReviewAsync(CancellationToken cancel) => VisibleAsync(ApplicationStatus.HandedIn, kept.InReview, cancel);

    /// <summary>Everything sent back for changes that this person may see.</summary>
    public Task<IReadOnlyList<Docket>> WithTownAsync(CancellationToken cancel) => VisibleAsync(ApplicationStatus.Returned, kept.WithTown, cancel);

    private async Task<IReadOnlyList<Docket>> VisibleAsync(ApplicationStatus status, UntilCommit<IReadOnlyList<Docket>> known, CancellationToken cancel) =>
    [
        .. (await known.GetAsync(stop => AllAsync(status, stop), cancel)).Where(docket => access.MayExamine(installation.Program, docket.Town.Id)),
    ];

    private async Task<IReadOnlyList<Docket>> AllAsync(ApplicationStatus status, CancellationToken cancel)
    {
        var all = await handIns.AllAsync(installation.Program, status, MostInReview, cancel);
        var ids = all.Select(handIn => handIn.ApplicationId).ToList();
        var verdicts = (await db.Set<Verdict>().AsNoTracking().Where(v => ids.Contains(v.ApplicationId))
            .OrderBy(v => v.At).ThenBy(v => v.Number).Select(v => new Given(v.ClaimId, v.HandInId, v.Outcome)).ToListAsync(cancel)).ToLookup(given => given.Work);
        var sent = await db.Set<Decision>().Where(d => ids.Contains(d.ApplicationId)).GroupBy(d => d.ApplicationId)
            .Select(group => new { group.Key, At = group.Max(d => d.At) }).ToDictionaryAsync(group => group.Key, group => (DateTimeOffset?)group.At, cancel);
        var known = await towns.GetAsync([.. all.Select(handIn => handIn.MunicipalityId).Distinct()], cancel);
        return [.. all.Select(handIn => Make(handIn, known[handIn.MunicipalityId], verdicts, sent.GetValueOrDefault(handIn.ApplicationId)))];
    }

    private Docket Make(LastHandIn handIn, TownSummary town, ILookup<Guid, Given> verdicts, DateTimeOffset? sent)
    {
        var round = handIn.Edition.Rounds.Single(round => round.Key == handIn.Round);
        return new Docket
        {
            Reference = handIn.Reference,
            Town = town,
            Edition = handIn.Edition,
            Round = round,
            HandedInAt = handIn.At,
            IsAnswer = handIn.Number > 1,
            Due = DueDay.Of(round, handIn.Number, clock.DayOf(handIn.At)),
            SentAt = sent,
            Items = [.. handIn.Works.Select(work => Make(work, handIn, verdicts[work.Id]))],
        };
    }

    private static DocketItem Make(HandedInItem work, LastHandIn handIn, IEnumerable<Given> verdicts)
    {
        var own = verdicts.ToLookup(given => given.HandIn == handIn.Id);
        VerdictOutcome? standing = own[true].LastOrDefault() is { } last ? last.Outcome : null;
        return new DocketItem(
            work.Id, handIn.Edition.Edition.ActionByKey(work.ActionKey), work.CreditId, work.IsSettled && standing is null, standing, own[false].Any());
    }

    private sealed record Given(Guid Work, Guid HandIn, VerdictOutcome Outcome);
}

/// <summary>Dockets for every reader, before anybody's permission is asked.</summary>
public sealed class KeptDockets(CommitWatch commits, TimeProvider time)
{
    public UntilCommit<IReadOnlyList<Docket>> InReview { get; } = new(commits, time);

    public UntilCommit<IReadOnlyList<Docket>> WithTown { get; } = new(commits, time);
}
