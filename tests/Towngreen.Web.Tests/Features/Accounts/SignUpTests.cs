using System.Net;
using Microsoft.EntityFrameworkCore;
using Towngreen.Testing;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Features.Accounts;

public sealed class SignUpTests
{
    [Fact]
    public async Task SignUp_LinkOpenedAndPasswordChosen_SignsIn()
    {
        await using var app = await TestApp.StartAsync();

        var browser = await app.OpenAccountAsync("ana@example.org");

        Assert.Contains("ana@example.org", (await browser.GetAsync("/account")).Text, StringComparison.Ordinal);
        var acts = await app.ReadAsync(db => db.Set<AuditEntry>().Where(e => e.Act.StartsWith("account.")).OrderBy(e => e.At).Select(e => e.Act).ToListAsync());
        Assert.Equal(["account.created", "account.confirmed"], acts.Order().Reverse());
    }

    [Fact]
    public async Task SignUp_BeforeTheLinkIsOpened_CannotSignIn()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();
        await browser.SubmitAsync(await browser.GetAsync("/sign-up"), "Mail me a link", new Dictionary<string, string?> { ["Name"] = "Ana", ["Email"] = "ana@example.org" });

        var page = await browser.SignInAsync("ana@example.org");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    [Fact]
    public async Task SignUp_LinkInTheName_IsNoLinkInTheMail()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();

        await browser.SubmitAsync(await browser.GetAsync("/sign-up"), "Mail me a link", new Dictionary<string, string?>
        {
            ["Name"] = "[Win](https://evil.example) www.evil.example",
            ["Email"] = "victim@example.org",
        });

        var html = Markdown.ToSafeHtml((await app.NewestMailAsync("victim@example.org")).Body);
        Assert.DoesNotContain("href=\"https://evil", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"http://www", html, StringComparison.Ordinal);
        Assert.Contains("[Win](https://evil.example) www.evil.example", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignUp_KnownAddress_AnswersTheSameAndMailsItsOwner()
    {
        await using var app = await TestApp.StartAsync();
        await app.OpenAccountAsync("ana@example.org");
        var browser = app.NewBrowser();

        var page = await browser.SubmitAsync(
            await browser.GetAsync("/sign-up"), "Mail me a link", new Dictionary<string, string?> { ["Name"] = "Someone", ["Email"] = " ANA@Example.org " });

        Assert.Equal("/check-your-mail", page.Address.AbsolutePath);
        Assert.Equal("You already have a Towngreen account", (await app.NewestMailAsync("ana@example.org")).Subject);
    }

    [Fact]
    public async Task SignUp_AddressWithoutAt_ShowsThePageAgainWithWhatWasTyped()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();

        var page = await browser.SubmitAsync(
            await browser.GetAsync("/sign-up"), "Mail me a link", new Dictionary<string, string?> { ["Name"] = "Ana Ruiz", ["Email"] = "ana" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["Enter an e-mail address like name@example.org."], page.Errors);
        Assert.Equal("Ana Ruiz", page.Field("Your name").GetAttribute("value"));
    }

    [Theory]
    [InlineData("fourteen chars", "Use a password of at least 15 characters.")]
    [InlineData("ana.maria.ruiz@example.org", "Use a password that is neither your name nor your e-mail address.")]
    public async Task ConfirmEmail_WeakPassword_IsRefusedWithAWayOut(string password, string message)
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();
        await browser.SubmitAsync(
            await browser.GetAsync("/sign-up"), "Mail me a link", new Dictionary<string, string?> { ["Name"] = "Ana", ["Email"] = "ana.maria.ruiz@example.org" });
        var link = await browser.GetAsync((await app.NewestMailAsync("ana.maria.ruiz@example.org")).Link());

        var page = await browser.SubmitAsync(link, "Save and sign in", new Dictionary<string, string?> { ["Password"] = password });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.StartsWith(message, Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmEmail_LinkUsedBefore_OffersANewOne()
    {
        await using var app = await TestApp.StartAsync();
        await app.OpenAccountAsync("ana@example.org");
        var link = (await app.NewestMailAsync("ana@example.org")).Link();
        var browser = app.NewBrowser();

        var page = await browser.GetAsync(link);

        Assert.Equal("This link works no more", page.Heading);
    }

    [Fact]
    public async Task ResetPassword_LinkFromTheMail_EndsOtherSignInsAndTakesTheNewPassword()
    {
        await using var app = await TestApp.StartAsync();
        var other = await app.OpenAccountAsync("ana@example.org");
        var browser = app.NewBrowser();
        await browser.SubmitAsync(await browser.GetAsync("/forgot-password"), "Mail me a link", new Dictionary<string, string?> { ["Email"] = "ana@example.org" });
        var reset = await browser.GetAsync((await app.NewestMailAsync("ana@example.org")).Link());

        await browser.SubmitAsync(reset, "Save and sign in", new Dictionary<string, string?> { ["Password"] = "another long password" });

        Assert.Equal("Your account", (await browser.GetAsync("/account")).Heading);
        Assert.Equal("Sign in", (await other.GetAsync("/account")).Heading);
    }
}
