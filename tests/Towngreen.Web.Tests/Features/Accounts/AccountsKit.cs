using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Features.Accounts;

internal static partial class AccountsKit
{
    public const string Password = "plum otter lantern seven";

    /// <summary>The newest mail to the address.</summary>
    public static Task<OutboxMessage> NewestMailAsync(this TestApp app, string to) => app.ReadAsync(db => db.Set<OutboxMessage>()
        .Where(m => m.To == to).OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).FirstAsync());

    public static Task<T> ReadAsync<T>(this TestApp app, Func<TowngreenDb, Task<T>> read) =>
        app.AsAsync(null, services => read(services.GetRequiredService<TowngreenDb>()));

    /// <summary>The first link in the mail, as an address on this site.</summary>
    public static string Link(this OutboxMessage mail) => new Uri(MarkdownLink().Match(mail.Body).Groups[1].Value).PathAndQuery;

    /// <summary>Opens an account through the pages; the browser is signed in afterwards.</summary>
    public static async Task<Browser> OpenAccountAsync(this TestApp app, string email, string name = "Ana Ruiz")
    {
        var browser = app.NewBrowser();
        await browser.SubmitAsync(await browser.GetAsync("/sign-up"), "Mail me a link", new Dictionary<string, string?> { ["Name"] = name, ["Email"] = email });
        var page = await browser.GetAsync((await app.NewestMailAsync(email)).Link());
        await browser.SubmitAsync(page, "Save and sign in", new Dictionary<string, string?> { ["Password"] = Password });
        return browser;
    }

    public static async Task<VisitedPage> SignInAsync(this Browser browser, string email, string password = Password) => await browser.SubmitAsync(
        await browser.GetAsync("/sign-in"), "Sign in", new Dictionary<string, string?> { ["Email"] = email, ["Password"] = password });

    /// <summary>Sets up an authenticator app through the pages.</summary>
    /// <returns>The app's key.</returns>
    public static async Task<string> TurnOnSecondFactorAsync(this Browser browser, TestApp app)
    {
        var setUp = await browser.SubmitAsync(await browser.GetAsync("/account/second-factor"), "Set up an authenticator app");
        var key = setUp.Document.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await browser.SubmitAsync(setUp, "Turn on the second factor", new Dictionary<string, string?> { ["Code"] = Totp.CodeAt(key, app.Clock.GetUtcNow()) });
        return key;
    }

    /// <summary>Makes the person an administrator, as if another had.</summary>
    public static Task MakeAdministratorAsync(this TestApp app, string email) => app.GiveAsync(email, user =>
        new Membership { UserId = user, Role = Role.Administrator, Program = "sustainable-ct", Since = TestApp.Start });

    /// <summary>Makes the person a member of the town's team, as if invited.</summary>
    public static Task JoinTownAsync(this TestApp app, string email, Guid town) => app.GiveAsync(email, user =>
        new Membership { UserId = user, Role = Role.Member, MunicipalityId = town, Since = TestApp.Start });

    private static Task GiveAsync(this TestApp app, string email, Func<Guid, Membership> membership) => app.AsAsync(null, async services =>
    {
        var db = services.GetRequiredService<TowngreenDb>();
        var user = await db.Users.SingleAsync(u => u.Email == email);
        db.Add(membership(user.Id));
        services.GetRequiredService<Towngreen.Web.Platform.Audit.AuditLog>().Record("test.arranged", typeof(Membership), user.Id);
        return await db.SaveChangesAsync();
    });

    [GeneratedRegex(@"\]\((http[^)]+)\)")]
    private static partial Regex MarkdownLink();
}
