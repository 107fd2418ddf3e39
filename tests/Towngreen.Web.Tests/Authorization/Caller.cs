using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>What one call brought.</summary>
/// <param name="Status">The bare status: redirects are not followed.</param>
/// <param name="Location">Where a redirect leads.</param>
/// <param name="Body">The page or file.</param>
internal sealed record Reply(HttpStatusCode Status, string Location, string Body);

/// <summary>Somebody who calls any address, signed in as they are, with a valid antiforgery token: what is refused, is refused for who they are.</summary>
internal sealed class Caller
{
    private readonly HttpClient _client;
    private readonly string _cookies;
    private readonly KeyValuePair<string, string> _token;

    private Caller(HttpClient client, string cookies, KeyValuePair<string, string> token) => (_client, _cookies, _token) = (client, cookies, token);

    public static Task<Caller> AsAsync(World world, Guid? person, bool secondFactor) => world.App.AsAsync(null, async services =>
    {
        List<string> cookies = [];
        var principal = new ClaimsPrincipal(new ClaimsIdentity());
        if (person is { } id)
        {
            var user = (await services.GetRequiredService<UserManager<User>>().FindByIdAsync(id.ToString()))!;
            principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<User>>().CreateAsync(user);
            if (secondFactor)
            {
                ((ClaimsIdentity)principal.Identity!).AddClaim(SignInMethod.PasswordAndCode);
            }

            // Without a date the sign-in would be looked up anew at every call.
            var signedIn = new AuthenticationProperties { IssuedUtc = world.App.Clock.GetUtcNow() };
            var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
            cookies.Add($"{options.Cookie.Name}={options.TicketDataFormat.Protect(new AuthenticationTicket(principal, signedIn, IdentityConstants.ApplicationScheme))}");
        }

        var tokens = services.GetRequiredService<IAntiforgery>().GetTokens(new DefaultHttpContext { RequestServices = services, User = principal });
        cookies.Add($"{services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.Name}={tokens.CookieToken}");
        return new Caller(world.Server.CreateClient(), string.Join("; ", cookies), new(tokens.FormFieldName, tokens.RequestToken!));
    });

    public Task<Reply> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    public Task<Reply> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> form) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([.. form, _token]) });

    private async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        request.Headers.Add("Cookie", _cookies);
        request.Headers.Add("Origin", "http://localhost");
        using var response = await _client.SendAsync(request);
        return new Reply(response.StatusCode, response.Headers.Location?.OriginalString ?? "", await response.Content.ReadAsStringAsync());
    }
}
