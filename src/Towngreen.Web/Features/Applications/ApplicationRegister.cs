using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Applications;

/// <param name="Edition">The edition's key.</param>
/// <param name="HandedInAt">The moment of the last hand-in.</param>
/// <param name="Round">The key of the round it was first handed in to.</param>
/// <param name="HandIns">How often it was handed in.</param>
public sealed record ApplicationSummary(
    Guid Id,
    string Reference,
    Guid MunicipalityId,
    string Program,
    string Edition,
    ApplicationStatus Status,
    DateTimeOffset StartedAt,
    DateTimeOffset? HandedInAt,
    string? Round,
    int HandIns);

/// <summary>Which applications to list; what is left empty does not narrow.</summary>
public sealed record ApplicationFilter
{
    public const int DefaultPageSize = 50;

    public IReadOnlyCollection<ApplicationStatus> Statuses { get; init; } = [];

    public string? Edition { get; init; }

    public string? Round { get; init; }

    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = DefaultPageSize;
}

/// <param name="Total">How many there are on all pages together.</param>
public sealed record ApplicationPage(IReadOnlyList<ApplicationSummary> Items, int Total);

/// <summary>Which applications there are and how far they have come. Asks nobody's permission: whoever shows it decides who may see.</summary>
public sealed class ApplicationRegister(TowngreenDb db)
{
    internal static readonly Expression<Func<Application, ApplicationSummary>> Summary = a => new ApplicationSummary(
        a.Id, a.Reference, a.MunicipalityId, a.Program, a.Edition, a.Status, a.StartedAt, a.HandedInAt, a.Round, a.HandIns);

    internal static readonly Func<Application, ApplicationSummary> Summarize = Summary.Compile();

    private IQueryable<Application> All => db.Set<Application>().AsNoTracking();

    public Task<ApplicationSummary?> FindAsync(string reference, CancellationToken cancel) =>
        All.Where(a => a.Reference == reference).Select(Summary).SingleOrDefaultAsync(cancel);

    /// <summary>A town's applications, newest first.</summary>
    public async Task<IReadOnlyList<ApplicationSummary>> ForTownAsync(Guid townId, CancellationToken cancel) =>
        await All.Where(a => a.MunicipalityId == townId).OrderByDescending(a => a.StartedAt).ThenBy(a => a.Id).Select(Summary).ToListAsync(cancel);

    /// <summary>The town's application that is still on its way.</summary>
    public Task<ApplicationSummary?> OpenAsync(Guid townId, CancellationToken cancel) =>
        All.Where(a => a.MunicipalityId == townId && ApplicationStatusFacts.Open.Contains(a.Status)).Select(Summary).SingleOrDefaultAsync(cancel);

    /// <summary>Handed-in ones first, the longest waiting on top; then the others, newest first.</summary>
    public async Task<ApplicationPage> AllAsync(ApplicationFilter filter, CancellationToken cancel)
    {
        var narrowed = Narrow(All, filter);
        var items = await narrowed
            .OrderBy(a => a.Status == ApplicationStatus.HandedIn ? 0 : 1).ThenBy(a => a.HandedInAt).ThenByDescending(a => a.StartedAt).ThenBy(a => a.Id)
            .Skip((Math.Max(1, filter.Page) - 1) * filter.PageSize).Take(filter.PageSize)
            .Select(Summary).ToListAsync(cancel);
        return new ApplicationPage(items, await narrowed.CountAsync(cancel));
    }

    /// <summary>How many applications stand where.</summary>
    public async Task<IReadOnlyDictionary<ApplicationStatus, int>> CountAsync(IReadOnlyCollection<ApplicationStatus> statuses, CancellationToken cancel) =>
        await All.Where(a => statuses.Contains(a.Status)).GroupBy(a => a.Status).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancel);

    /// <summary>Everything that waits for reviewers, in no order.</summary>
    public async Task<IReadOnlyList<ApplicationSummary>> HandedInAsync(CancellationToken cancel) =>
        await All.Where(a => a.Status == ApplicationStatus.HandedIn).Select(Summary).ToListAsync(cancel);

    private static IQueryable<Application> Narrow(IQueryable<Application> applications, ApplicationFilter filter)
    {
        if (filter.Statuses.Count > 0)
        {
            applications = applications.Where(a => filter.Statuses.Contains(a.Status));
        }

        if (filter.Edition is { } edition)
        {
            applications = applications.Where(a => a.Edition == edition);
        }

        return filter.Round is { } round ? applications.Where(a => a.Round == round) : applications;
    }
}
