using Microsoft.AspNetCore.Authorization;

namespace Towngreen.Web.Platform.Web.PublicPages;

/// <summary>
/// The page is open to everybody and, to all who are not signed in, the same: it says nothing about its reader and holds no form that is
/// posted. It is kept and shown again until anything changes.
/// </summary>
public sealed class PublicPageAttribute : AllowAnonymousAttribute;
