using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Testing;

/// <summary>Browsers of people who have signed in already: how one signs in is the business of the accounts' own tests.</summary>
public static class SignedIn
{
    public static Task<Browser> BrowserOfAsync(this TestApp app, Guid userId, bool secondFactor = true) => app.AsAsync(null, async services =>
    {
        var user = (await services.GetRequiredService<UserManager<User>>().FindByIdAsync(userId.ToString()))!;
        var person = await services.GetRequiredService<IUserClaimsPrincipalFactory<User>>().CreateAsync(user);
        if (secondFactor)
        {
            ((ClaimsIdentity)person.Identity!).AddClaim(SignInMethod.PasswordAndCode);
        }

        var cookies = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var browser = app.NewBrowser();
        browser.Keep(cookies.Cookie.Name!, cookies.TicketDataFormat.Protect(new AuthenticationTicket(person, IdentityConstants.ApplicationScheme)));
        return browser;
    });
}
