using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Administration;

public sealed record PersonRow(Guid Id, string Name, string Email, bool HasConfirmed, IReadOnlyList<Role> ProgramRoles, int Towns);

[Needs(Permission.Administer)]
public sealed class PeopleModel(TowngreenDb db, ProgramFigures figures, Installation installation) : PageModel
{
    public const int PageSize = 25;

    [BindProperty(SupportsGet = true), Display(Name = "Name or e-mail address")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public IReadOnlyList<PersonRow> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public int Pages => (Count + PageSize - 1) / PageSize;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var found = db.Users.AsNoTracking().WhereAnyContains(Search, u => u.Name, u => u.Email!);
        Count = string.IsNullOrWhiteSpace(Search) ? (await figures.CountAsync(cancel)).People : await found.CountAsync(cancel);
        Number = Math.Clamp(Number, 1, Math.Max(1, Pages));
        Rows = await found.OrderBy(u => u.Name).ThenBy(u => u.Id).Skip((Number - 1) * PageSize).Take(PageSize)
            .Select(u => new PersonRow(
                u.Id, u.Name, u.Email!, u.EmailConfirmed,
                db.Set<Membership>().Where(m => m.UserId == u.Id && m.Program == installation.Program && m.EndedAt == null).Select(m => m.Role).ToList(),
                db.Set<Membership>().Count(m => m.UserId == u.Id && m.MunicipalityId != null && m.EndedAt == null)))
            .ToListAsync(cancel);
    }
}
