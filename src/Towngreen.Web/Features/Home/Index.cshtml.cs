using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Towngreen.Web.Features.Home;

[AllowAnonymous]
public sealed class IndexModel : PageModel;
