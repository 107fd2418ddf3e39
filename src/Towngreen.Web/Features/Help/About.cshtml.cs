using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Towngreen.Web.Features.Help;

[AllowAnonymous]
public sealed class AboutModel : PageModel;
