using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Reviews;

/// <summary>The claims and declarations that wait for this reviewer's verdict, the soonest due first.</summary>
public sealed class ReviewQueue(Dockets dockets, Access access, Installation installation, Words words, ProgramClock clock)
{
    public const int PageSize = 50;

    public async Task<QueueView> LookAsync(QueueFilter filter, CancellationToken cancel)
    {
        var cases = await dockets.InReviewAsync(cancel);
        var mine = Mine(cases);
        var narrowed = Items(cases, mine, filter).Where(pair => pair.Item.Waits);
        var page = Math.Max(1, filter.Page) - 1;
        return new QueueView
        {
            Cases = cases,
            Categories = [.. mine.Select(category => new QueueGroup(category, TitleOf(category, cases), cases.Sum(docket => docket.WaitingIn(category))))
                .Where(group => group.Waiting > 0)],
            Towns = [.. cases.Select(docket => new QueueGroup(docket.Town.Slug, docket.Town.Name, mine.Sum(docket.WaitingIn))).Where(group => group.Waiting > 0)],
            First = Items(cases, mine, new QueueFilter()).Where(pair => pair.Item.Waits).Select(pair => Line(pair.Docket, pair.Item)).FirstOrDefault(),
            Total = cases.Where(docket => MatchesTown(docket, filter))
                .Sum(docket => mine.Where(category => filter.Category is null || category == filter.Category).Sum(docket.WaitingIn)),
            Lines = [.. narrowed.Skip(page * PageSize).Take(PageSize).Select(pair => Line(pair.Docket, pair.Item))],
        };
    }

    /// <summary>The next that waits, after this one and round again; nothing when no other does. With how many wait in all.</summary>
    public async Task<(QueueLine? Next, int Waiting)> AfterAsync(Guid work, QueueFilter filter, CancellationToken cancel)
    {
        var cases = await dockets.InReviewAsync(cancel);
        var items = Items(cases, Mine(cases), filter).ToList();
        var here = items.FindIndex(pair => pair.Item.Id == work);
        var others = items.Skip(here + 1).Concat(items.Take(Math.Max(0, here))).Where(pair => pair.Item.Waits);
        return (others.Select(pair => Line(pair.Docket, pair.Item)).FirstOrDefault(), items.Count(pair => pair.Item.Waits));
    }

    /// <summary>The reader's categories. Dockets of the reader's own towns are not among those given.</summary>
    private HashSet<string> Mine(IReadOnlyList<Docket> cases) =>
    [
        .. cases.DistinctBy(docket => docket.Edition.Key)
            .SelectMany(docket => docket.Edition.Edition.Categories.Where(category => access.MayReview(installation.Program, category.Key, docket.Town.Id)))
            .Select(category => category.Key),
    ];

    private static string TitleOf(string category, IReadOnlyList<Docket> cases) =>
        cases.SelectMany(docket => docket.Edition.Edition.Categories).First(known => known.Key == category).Title;

    private static bool MatchesTown(Docket docket, QueueFilter filter) => filter.Town is null || docket.Town.Slug == filter.Town;

    private static IEnumerable<(Docket Docket, DocketItem Item)> Items(IReadOnlyList<Docket> cases, HashSet<string> mine, QueueFilter filter) =>
        from docket in cases
        where MatchesTown(docket, filter)
        orderby docket.Due, docket.HandedInAt, docket.Town.Name
        from item in docket.Items
        where !item.IsSettled && mine.Contains(item.Action.Category) && (filter.Category is null || item.Action.Category == filter.Category)
        select (docket, item);

    private QueueLine Line(Docket docket, DocketItem item)
    {
        var handedInOn = clock.DayOf(docket.HandedInAt);
        return new QueueLine(
            item.Id, docket.Reference, docket.Town.Name, docket.Town.Slug, item.Action.Key, item.CreditId,
            item.Action.NumberedTitle, words.Title(item.Action, item.CreditId),
            item.Action.Category, docket.Edition.Edition.CategoryByKey(item.Action.Category).Title,
            handedInOn, clock.Today.DayNumber - handedInOn.DayNumber, docket.Due, docket.Due.DayNumber - clock.Today.DayNumber, item.IsAnswer, item.Waits);
    }
}

/// <summary>What a reviewer's queue holds, and one page of it.</summary>
public sealed record QueueView
{
    /// <summary>Every application under review that the reader may see.</summary>
    public required IReadOnlyList<Docket> Cases { get; init; }

    /// <summary>Where something waits for the reader, before any filter.</summary>
    public required IReadOnlyList<QueueGroup> Categories { get; init; }

    /// <summary>By the order in which they handed in.</summary>
    public required IReadOnlyList<QueueGroup> Towns { get; init; }

    /// <summary>The first that waits, before any filter.</summary>
    public required QueueLine? First { get; init; }

    /// <summary>How many match the filter.</summary>
    public required int Total { get; init; }

    /// <summary>One page of them.</summary>
    public required IReadOnlyList<QueueLine> Lines { get; init; }

    /// <summary>What waits for the reader, before any filter.</summary>
    public int Waiting => Towns.Sum(town => town.Waiting);

    public int Pages => Math.Max(1, (Total + ReviewQueue.PageSize - 1) / ReviewQueue.PageSize);
}

/// <param name="Key">The category's key, or the town's slug.</param>
public sealed record QueueGroup(string Key, string Title, int Waiting);

/// <summary>One claim or declaration in a reviewer's queue.</summary>
/// <param name="CreditId">The credit claimed; nothing for a declaration.</param>
/// <param name="Title">What is judged: the credit's title, or that the action does not apply.</param>
/// <param name="Age">Days since it was handed in.</param>
/// <param name="Due">The day the round's results are announced; for an answer to a return, its own day.</param>
/// <param name="DaysLeft">Until then; below zero when it is late.</param>
/// <param name="IsAnswer">The town's answer to a return.</param>
public sealed record QueueLine(
    Guid Id, string Reference, string Town, string TownSlug, string ActionKey, string? CreditId, string Action, string Title, string CategoryKey, string Category,
    DateOnly HandedInOn, int Age, DateOnly Due, int DaysLeft, bool IsAnswer, bool Waits)
{
    /// <summary>Where it is judged, within the queue the reviewer works through.</summary>
    public string Link(QueueFilter? filter = null) => ReviewLinks.Work(Reference, ActionKey, CreditId, filter);
}
