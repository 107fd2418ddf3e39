using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Features.Accounts.Joining;

[AllowAnonymous]
public sealed class CheckYourMailModel(Installation installation) : PageModel
{
    public bool IsDemonstration => installation.Demonstration;
}
