using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Agenda;

/// <summary>Everything every source knows, as one list: by day and hour, what has no day last.</summary>
public sealed class WholeAgenda(IEnumerable<IAgendaSource> sources, ProgramClock clock)
{
    private const int LookAhead = 120;

    public async Task<IReadOnlyList<AgendaItem>> ForAsync(AgendaQuestion question, CancellationToken cancel)
    {
        List<AgendaItem> all = [];
        // One after another: they share one connection.
        foreach (var source in sources)
        {
            all.AddRange(await source.ForAsync(question, cancel));
        }

        return
        [
            .. all.DistinctBy(item => item.Uid)
                .OrderBy(item => DayOf(item) ?? DateOnly.MaxValue).ThenBy(item => item.Starts ?? DateTimeOffset.MinValue)
                .ThenBy(item => item.Title, StringComparer.CurrentCulture).ThenBy(item => item.Uid, StringComparer.Ordinal),
        ];
    }

    /// <summary>The next few things in a town that have a day: what is open and overdue first.</summary>
    public async Task<ComingUp> NextAsync(TownSummary town, int count, CancellationToken cancel)
    {
        var items = await ForAsync(new AgendaQuestion(null, [town], clock.Today, clock.Today.AddDays(LookAhead)), cancel);
        var open = items.Where(item => item is { IsDone: false, IsCancelled: false } && !(item.Ends <= clock.Now));
        return new ComingUp(town.Slug, [.. open.Where(item => DayOf(item) is not null).Take(count).Select(item => (DayOf(item)!.Value, item))]);
    }

    /// <summary>The day it stands under, by the program's clocks; nothing for a to-do without a day.</summary>
    public DateOnly? DayOf(AgendaItem item) => item.Starts is { } starts ? clock.DayOf(starts) : item.Due;

    /// <summary>Asks each source to mark the to-do, until one knows it.</summary>
    public async Task<Result<Done>> MarkAsync(string uid, bool done, CancellationToken cancel)
    {
        foreach (var source in sources)
        {
            var marked = await source.MarkAsync(uid, done, cancel);
            if (!marked.Failed(out var errors) || errors is not [NotFound])
            {
                return marked;
            }
        }

        return new NotFound();
    }
}
