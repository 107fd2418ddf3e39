using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Help;

[PublicPage]
public sealed class AccessibilityModel : PageModel;
