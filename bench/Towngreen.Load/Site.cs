using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Towngreen.Testing;
using Towngreen.Web.Composition;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Load;

/// <summary>The application in this process, over an installation's data folder, with an ear on its database.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(WebApplication app, QueryEar ear) => (_app, Ear) = (app, ear);

    public QueryEar Ear { get; }

    public IServiceProvider Services => _app.Services;

    public Uri Address => new(_app.Urls.First());

    /// <summary>Where an installation keeps what, as the server is told on its command line.</summary>
    public static Installation InstallationIn(string data)
    {
        var own = Path.Combine(data, "programs");
        return new Installation { Data = data, Programs = Directory.Exists(own) ? own : RepositoryRoot.Combine("programs"), Demonstration = true };
    }

    public static async Task<Site> OpenAsync(string data)
    {
        var ear = new QueryEar();
        var app = TowngreenHost.Build(InstallationIn(data), ["--environment=Testing"], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.SetMinimumLevel(LogLevel.Error).Services.Configure<LoggerFilterOptions>(options => options.Rules.Clear());
            builder.Services.ConfigureDbContext<SqliteTowngreenDb>(options => options.AddInterceptors(ear));
            builder.Services.RemoveBackgroundWork();
        });
        await TowngreenHost.PrepareAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        return new Site(app, ear);
    }

    public async Task<T> AskAsync<T>(Func<TowngreenDb, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TowngreenDb>());
    }

    /// <summary>The cookies of somebody who has signed in with a second factor and seen a page; good for every server on the same data.</summary>
    public async Task<string> CookieOfAsync(Guid person)
    {
        await using var scope = Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var user = (await services.GetRequiredService<UserManager<User>>().FindByIdAsync(person.ToString()))!;
        var principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<User>>().CreateAsync(user);
        ((ClaimsIdentity)principal.Identity!).AddClaim(SignInMethod.PasswordAndCode);
        var cookies = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = TimeProvider.System.GetUtcNow();
        var ticket = new AuthenticationTicket(
            principal, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(12) }, IdentityConstants.ApplicationScheme);
        var own = $"{cookies.Cookie.Name}={cookies.TicketDataFormat.Protect(ticket)}";
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/about");
        request.Headers.Add("Cookie", own);
        using var seen = await client.SendAsync(request);
        var given = seen.Headers.TryGetValues("Set-Cookie", out var set) ? set : [];
        return string.Join("; ", [own, .. given.Select(cookie => cookie.Split(';')[0])]);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
