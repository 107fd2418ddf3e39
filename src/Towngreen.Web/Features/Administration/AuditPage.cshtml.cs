using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Administration;

[Needs(Permission.Administer)]
public sealed class AuditPageModel(AuditTrail trail, TownDirectory towns) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true), Display(Name = "Person")]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Act")]
    public string? Act { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Town")]
    public string? Town { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "From")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "To")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public AuditFilter Filter => new(Person, Act, Town, From, To);

    public IReadOnlyList<AuditRow> Rows { get; private set; } = [];

    public IReadOnlyList<string> Acts => trail.Acts;

    /// <summary>To choose from; none where there are too many, and one is asked for by name.</summary>
    public IReadOnlyList<TownSummary> Towns { get; private set; } = [];

    public int Count { get; private set; }

    /// <summary>Where the chain of entries ends.</summary>
    public AuditMark? Head { get; private set; }

    public int Pages => (Count + PageSize - 1) / PageSize;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Head = await trail.HeadAsync(cancel);
        Count = await trail.CountAsync(Filter, cancel);
        Number = Math.Clamp(Number, 1, Math.Max(1, Pages));
        Rows = await trail.PageAsync(Filter, Number, PageSize, cancel);
        Towns = await towns.ToChooseFromAsync(cancel);
    }
}
