using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Agenda;

/// <summary>The to-do list and calendar of a person over all their towns, or of one town in its workspace.</summary>
[Authorize]
public sealed class CalendarModel(
    WholeAgenda agenda, TownWorkspace workspace, TownDirectory directory, CalendarFeeds feeds, RenewFeed renew, RemoveFeed remove,
    Access access, Installation installation, Words words, ProgramClock clock) : PageModel
{
    private const string MadeLink = "CalendarLink";

    /// <summary>How far the list looks ahead, and how far back for what is done.</summary>
    private const int DaysAhead = 200;

    private const int DaysBack = 60;

    [FromRoute(Name = "town")]
    public string? Slug { get; set; }

    [BindProperty(SupportsGet = true)]
    public AgendaLayout Layout { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? In { get; set; }

    [BindProperty(SupportsGet = true)]
    public AgendaKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>The town whose calendar it is; nothing on one's own.</summary>
    public TownSummary? Town { get; private set; }

    public IReadOnlyList<TownSummary> Towns { get; private set; } = [];

    public IReadOnlyList<AgendaItem> Items { get; private set; } = [];

    public IReadOnlyList<string> People { get; private set; } = [];

    public CalendarFeed? Feed { get; private set; }

    /// <summary>The secret link, once, right after it was made.</summary>
    public Uri? NewLink { get; private set; }

    public string Path => Town is null ? AgendaLinks.Mine() : AgendaLinks.OfTown(Town.Slug);

    public AgendaFilter Filter => new(Layout, First, Empty(Who), Empty(In), Kind, Done);

    public DateOnly Today => clock.Today;

    /// <summary>What the person coaches is left out, as it takes more than a password to see.</summary>
    public bool LeavesOutCoaching => Town is null && access.LacksSecondFactorFor([Permission.Coach]);

    /// <summary>The first day of the month that the month view shows.</summary>
    public DateOnly First => DateOnly.TryParseExact($"{Month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && first.Year is > 2000 and < 2200 ? first : new DateOnly(Today.Year, Today.Month, 1);

    public bool IsMonth => Layout == AgendaLayout.Month;

    public MonthGrid Grid => MonthGrid.Of(First, Items.Where(item => DayOf(item) is not null).ToLookup(item => DayOf(item)!.Value));

    public IEnumerable<AgendaGroup> Groups => AgendaGroup.Of(this, words);

    public DateOnly? DayOf(AgendaItem item) => agenda.DayOf(item);

    public string HoursOf(AgendaItem item) => words.Hours(item, clock);

    public string HourOf(DateTimeOffset moment) => AgendaWords.Hour(clock.Local(moment));

    public bool IsOverdue(AgendaItem item) => item is { Kind: AgendaKind.ToDo, IsDone: false, IsCancelled: false } && item.Due < Today;

    public DateOnly Local(DateTimeOffset moment) => clock.DayOf(moment);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        NewLink = TempData[MadeLink] is string token ? installation.LinkTo(AgendaLinks.Feed(token)) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostMarkAsync([FromForm] string uid, [FromForm(Name = "mark")] bool done, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        // Only what is on this agenda: the source then decides whether this person may.
        var marked = Items.Any(item => item.Uid == uid && item.MayMark) ? await agenda.MarkAsync(uid, done, cancel) : new Platform.Results.NotFound();
        if (marked.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = done ? words["Done. It is still listed under what is done."].Value : words["It is open again."].Value;
        return LocalRedirect(Filter.On(Path));
    }

    public async Task<IActionResult> OnPostRenewAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var renewed = await renew.RunAsync(new(Town?.Id), cancel);
        if (renewed.Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData[MadeLink] = renewed.Value.Value;
        return LocalRedirect($"{Path}#subscribe");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        await remove.RunAsync(new(Town?.Id), cancel);
        TempData["Notice"] = words["The link no longer works."].Value;
        return LocalRedirect(Path);
    }

    private static string? Empty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Town = Slug is null ? null : await workspace.TownAsync(Slug, cancel);
        if (Slug is not null && Town is null)
        {
            return false;
        }

        Towns = Town is null ? await directory.SeenByAsync(access, cancel) : [Town];
        var asked = Filter.Town is { } slug ? [.. Towns.Where(town => town.Slug == slug)] : Towns;
        var (from, to) = IsMonth ? MonthGrid.Span(First) : (Today.AddDays(Done ? -DaysBack : 0), Today.AddDays(DaysAhead));
        var person = Town is null && Filter.Town is null ? access.RequiredUserId : (Guid?)null;
        var all = await agenda.ForAsync(new AgendaQuestion(person, asked, from, to) { BySecondFactor = access.UsedSecondFactor }, cancel);
        People = [.. all.Select(item => item.Person).OfType<string>().Distinct().Order(StringComparer.CurrentCulture)];
        Items = [.. all.Where(Shows)];
        Feed = await feeds.FindAsync(access.RequiredUserId, Town?.Id, cancel);
        return true;
    }

    private bool Shows(AgendaItem item) =>
        (Done || IsMonth || !item.IsDone) && (Kind is null || item.Kind == Kind) && (Filter.Who is null || item.Person == Filter.Who);
}
