using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Office;

/// <summary>A coach's first page: one's own requests, and those that wait for anybody.</summary>
[Needs(Permission.Coach)]
public sealed class OfficeModel(CoachingAccess coaching, RequestList list, CoachSuggestions suggestions, CoachingPeople people, Access access) : PageModel
{
    public IReadOnlyList<RequestRow> Mine { get; private set; } = [];

    public IReadOnlyList<(RequestRow Row, CoachSuggestion? Best)> Queue { get; private set; } = [];

    /// <summary>With other coaches: for whoever may give requests to somebody else.</summary>
    public IReadOnlyList<RequestRow> Others { get; private set; } = [];

    public bool MayAssign => coaching.MayAssign;

    public ProgramClock Clock { get; private set; } = null!;

    public bool IsMe(CoachSuggestion suggestion) => suggestion.Coach.Id == access.UserId;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!coaching.IsCoach)
        {
            return NotFound();
        }

        var me = access.RequiredUserId;
        Clock = await people.ClockAsync(me, cancel);
        Mine = await list.OfCoachAsync(me, cancel);
        Others = coaching.MayAssign ? await list.OfOthersAsync(me, cancel) : [];
        List<(RequestRow, CoachSuggestion?)> queue = [];
        foreach (var row in await list.QueueAsync(cancel))
        {
            queue.Add((row, await suggestions.ForAsync(row.Town, cancel) is [var best, ..] ? best : null));
        }

        Queue = queue;
        return Page();
    }
}
