using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Applications.HandingIn;

/// <summary>Asks once more before an application is given up.</summary>
[Authorize]
public sealed class WithdrawPageModel(TownWorkspace workspace, Withdraw withdraw, Access access, Words words) : PageModel
{
    public OpenApplication Open { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string town, string reference, CancellationToken cancel) =>
        await OpenAsync(town, reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string town, string reference, CancellationToken cancel)
    {
        if (!await OpenAsync(town, reference, cancel))
        {
            return NotFound();
        }

        if ((await withdraw.RunAsync(new Withdraw.Request(Open.Application.Id), cancel)).Failed(out var errors))
        {
            return this.Refused(errors);
        }

        TempData["Notice"] = words["The application is withdrawn. Everything in it stays readable."].Value;
        return Redirect(ApplicationLinks.Dashboard(town));
    }

    private async Task<bool> OpenAsync(string town, string reference, CancellationToken cancel)
    {
        Open = (await workspace.ApplicationAsync(town, reference, cancel))!;
        return Open is not null && access.May(Permission.HandIn, Open.Town.Id);
    }
}
