using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mailbox;

public sealed record MailView(Guid Id, string To, string Subject, string Body, DateTimeOffset CreatedAt);

/// <summary>In the demonstration no mail leaves the house; here everyone reads everyone's.</summary>
[AllowAnonymous]
public sealed class IndexModel(TowngreenDb db, Installation installation, ProgramClock clock) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true), Display(Name = "To")]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public IReadOnlyList<MailView> Messages { get; private set; } = [];

    public IReadOnlyList<string> Recipients { get; private set; } = [];

    public int Pages { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!installation.Demonstration)
        {
            return NotFound();
        }

        var to = EmailAddress.Normalize(To);
        var found = db.Set<OutboxMessage>().Where(m => to == "" || m.To == to);
        Pages = (await found.CountAsync(cancel) + PageSize - 1) / PageSize;
        Number = Math.Clamp(Number, 1, Math.Max(1, Pages));
        Messages = await found.OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id)
            .Skip((Number - 1) * PageSize).Take(PageSize)
            .Select(m => new MailView(m.Id, m.To, m.Subject, m.Body, m.CreatedAt)).ToListAsync(cancel);
        Recipients = await db.Set<OutboxMessage>().Select(m => m.To).Distinct().OrderBy(address => address).ToListAsync(cancel);
        return Page();
    }

    public DateTime Local(DateTimeOffset moment) => clock.Local(moment);
}
