using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Administration;

/// <summary>What to look for in the audit log; what is not given does not matter.</summary>
/// <param name="Person">Part of the name of who acted.</param>
/// <param name="Act">The beginning of the act's code, such as <c>submission</c>.</param>
/// <param name="Town">The town's name or slug.</param>
/// <param name="From">The first day, in the program's zone.</param>
/// <param name="To">The last day, inclusive.</param>
public sealed record AuditFilter(string? Person = null, string? Act = null, string? Town = null, DateOnly? From = null, DateOnly? To = null)
{
    public bool IsEmpty => From is null && To is null && new[] { Person, Act, Town }.All(string.IsNullOrWhiteSpace);
}

/// <param name="At">In the program's zone.</param>
/// <param name="Details">What changed, as a JSON object.</param>
public sealed record AuditRow(DateTime At, string Actor, string Act, string SubjectType, string SubjectId, string? Town, string Details)
{
    /// <summary>Each thing that changed, with its name.</summary>
    public IReadOnlyList<string> Lines => [.. JsonDocument.Parse(Details).RootElement.EnumerateObject().Select(pair => $"{pair.Name}: {pair.Value}")];
}

/// <summary>The audit log as administrators read it. Newest first.</summary>
public sealed class AuditTrail(TowngreenDb db, TownDirectory towns, Words words, ProgramClock clock)
{
    private const int MaxDownload = 50_000;

    /// <summary>The chain has no gaps: where it ends is how long it is, and nobody counts millions of rows.</summary>
    public async Task<int> CountAsync(AuditFilter filter, CancellationToken cancel) => filter.IsEmpty
        ? (int)await db.Set<AuditHead>().Select(head => head.Sequence).SingleOrDefaultAsync(cancel)
        : await (await FindAsync(filter, cancel)).CountAsync(cancel);

    public async Task<IReadOnlyList<AuditRow>> PageAsync(AuditFilter filter, int number, int size, CancellationToken cancel) =>
        await ReadAsync((await FindAsync(filter, cancel)).Skip((number - 1) * size).Take(size), cancel);

    public Task<AuditMark?> HeadAsync(CancellationToken cancel) => AuditChain.HeadAsync(db, cancel);

    /// <summary>Everything that an act can be.</summary>
    public IReadOnlyList<string> Acts => words.After("act.");

    /// <summary>The newest entries as a CSV file.</summary>
    public async Task<byte[]> CsvAsync(AuditFilter filter, CancellationToken cancel)
    {
        var rows = await ReadAsync((await FindAsync(filter, cancel)).Take(MaxDownload), cancel);
        return CsvFile.Write(
            ["When", "Who", "Act", "Town", "About", "Id", "Details"],
            rows.Select<AuditRow, IReadOnlyList<string>>(row => [$"{row.At:s}", row.Actor, row.Act, row.Town ?? "", row.SubjectType, row.SubjectId, row.Details]));
    }

    private async Task<IQueryable<AuditEntry>> FindAsync(AuditFilter filter, CancellationToken cancel)
    {
        var found = db.Set<AuditEntry>().AsNoTracking().WhereAnyContains(filter.Person, e => e.ActorName);
        if (!string.IsNullOrWhiteSpace(filter.Act))
        {
            found = found.Where(e => e.Act.StartsWith(filter.Act));
        }

        if (!string.IsNullOrWhiteSpace(filter.Town))
        {
            var town = (await towns.FindNamedAsync(filter.Town, cancel))?.Id ?? Guid.Empty;
            found = found.Where(e => e.MunicipalityId == town);
        }

        if (filter.From is { } from)
        {
            var start = clock.At(from.ToDateTime(default));
            found = found.Where(e => e.At >= start);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = clock.At(to.AddDays(1).ToDateTime(default));
            found = found.Where(e => e.At < end);
        }

        return found.OrderByDescending(e => e.Sequence);
    }

    private async Task<IReadOnlyList<AuditRow>> ReadAsync(IQueryable<AuditEntry> entries, CancellationToken cancel)
    {
        var names = await towns.ByIdAsync(cancel);
        return [.. (await entries.ToListAsync(cancel)).Select(e => new AuditRow(
            clock.Local(e.At), e.ActorName, e.Act, e.SubjectType, e.SubjectId, e.MunicipalityId is { } id ? names.GetValueOrDefault(id)?.Name : null, e.Details))];
    }
}
