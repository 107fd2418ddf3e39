using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Towngreen.Web.Platform.Web;

/// <summary>
/// Carries a notice to the next page in a cookie, and speaks of that cookie only when there is one: by itself the framework has every page
/// that looks for a notice delete a cookie that nobody has, and a response that sets a cookie cannot be shown to anybody else.
/// </summary>
internal sealed class NoticeCookie(CookieTempDataProvider cookie) : ITempDataProvider
{
    public IDictionary<string, object> LoadTempData(HttpContext context) => cookie.LoadTempData(context);

    public void SaveTempData(HttpContext context, IDictionary<string, object> values)
    {
        if (values.Count > 0 || context.Request.Cookies.ContainsKey(CookieTempDataProvider.CookieName))
        {
            cookie.SaveTempData(context, values);
        }
    }
}
