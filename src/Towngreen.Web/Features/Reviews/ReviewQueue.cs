using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Reviews;

/// <summary>The claims and declarations that wait for this reviewer's verdict, the soonest due first.</summary>
public sealed class ReviewQueue(ReviewDesk desk, Words words, ProgramClock clock)
{
    public const int PageSize = 50;

    public async Task<QueueView> LookAsync(QueueFilter filter, CancellationToken cancel)
    {
        var cases = await desk.InReviewAsync(cancel);
        var waiting = Lines(cases).Where(line => line.Waits).ToList();
        var narrowed = waiting.Where(line => Matches(line, filter)).ToList();
        return new QueueView(cases, waiting, narrowed.Count, [.. narrowed.Skip((Math.Max(1, filter.Page) - 1) * PageSize).Take(PageSize)]);
    }

    /// <summary>The next that waits, after this one and round again; nothing when no other does. With how many wait in all.</summary>
    public async Task<(QueueLine? Next, int Waiting)> AfterAsync(Guid work, QueueFilter filter, CancellationToken cancel)
    {
        var lines = Lines(await desk.InReviewAsync(cancel)).Where(line => Matches(line, filter)).ToList();
        var here = lines.FindIndex(line => line.Id == work);
        var others = lines.Skip(here + 1).Concat(lines.Take(Math.Max(0, here))).Where(line => line.Waits);
        return (others.FirstOrDefault(), lines.Count(line => line.Waits));
    }

    private static bool Matches(QueueLine line, QueueFilter filter) =>
        (filter.Category is null || line.CategoryKey == filter.Category) && (filter.Town is null || line.TownSlug == filter.Town);

    private IEnumerable<QueueLine> Lines(IReadOnlyList<ReviewCase> cases) =>
        from review in cases
        orderby review.Due, review.Current.At, review.Town.Name
        from work in review.Works
        where work.IsMine && !work.IsSettled
        select Line(review, work);

    private QueueLine Line(ReviewCase review, ReviewedWork work) => new(
        work.Id, review.Reference, review.Town.Name, review.Town.Slug, work.Action.Key, work.CreditId,
        work.Action.NumberedTitle, words.Title(work),
        work.Action.Category, review.Edition.Edition.CategoryByKey(work.Action.Category).Title,
        clock.DayOf(review.Current.At), clock.Today.DayNumber - clock.DayOf(review.Current.At).DayNumber,
        review.Due, review.Due.DayNumber - clock.Today.DayNumber, work.IsAnswer, work.Waits);
}

/// <param name="Cases">Every application under review that the reader may see.</param>
/// <param name="Waiting">What waits for the reader, before any filter.</param>
/// <param name="Total">How many match the filter.</param>
/// <param name="Lines">One page of them.</param>
public sealed record QueueView(IReadOnlyList<ReviewCase> Cases, IReadOnlyList<QueueLine> Waiting, int Total, IReadOnlyList<QueueLine> Lines)
{
    public int Pages => Math.Max(1, (Total + ReviewQueue.PageSize - 1) / ReviewQueue.PageSize);
}

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
