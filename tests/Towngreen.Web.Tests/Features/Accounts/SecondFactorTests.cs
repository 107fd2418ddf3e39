using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Accounts;

public sealed class SecondFactorTests
{
    [Fact]
    public async Task TurnOn_CodeFromTheApp_ShowsTenRecoveryCodesOnce()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.OpenAccountAsync("ana@example.org");
        var setUp = await browser.SubmitAsync(await browser.GetAsync("/account/second-factor"), "Set up an authenticator app");
        var key = setUp.Document.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

        var page = await browser.SubmitAsync(
            setUp, "Turn on the second factor", new Dictionary<string, string?> { ["Code"] = Totp.CodeAt(key, app.Clock.GetUtcNow()) });

        Assert.Equal(10, page.Document.QuerySelectorAll("main li code").Length);
        Assert.Equal("/account/second-factor", (await browser.GetAsync("/account/recovery-codes")).Address.AbsolutePath);
    }

    [Fact]
    public async Task TurnOn_WrongCode_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.OpenAccountAsync("ana@example.org");
        var setUp = await browser.SubmitAsync(await browser.GetAsync("/account/second-factor"), "Set up an authenticator app");

        var page = await browser.SubmitAsync(setUp, "Turn on the second factor", new Dictionary<string, string?> { ["Code"] = "000000" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.StartsWith("This code is wrong", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithSecondFactor_TakesEachCodeOnce()
    {
        await using var app = await TestApp.StartAsync();
        var key = await (await app.OpenAccountAsync("ana@example.org")).TurnOnSecondFactorAsync(app);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var code = new Dictionary<string, string?> { ["Code"] = Totp.CodeAt(key, app.Clock.GetUtcNow()) };
        var (first, second) = (app.NewBrowser(), app.NewBrowser());
        await first.SubmitAsync(await first.SignInAsync("ana@example.org"), "Sign in", code);

        var page = await second.SubmitAsync(await second.SignInAsync("ana@example.org"), "Sign in", code);

        Assert.Equal("Your account", (await first.GetAsync("/account")).Heading);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    [Fact]
    public async Task SignIn_RecoveryCode_WorksOnce()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.OpenAccountAsync("ana@example.org");
        var setUp = await browser.SubmitAsync(await browser.GetAsync("/account/second-factor"), "Set up an authenticator app");
        var key = setUp.Document.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var codes = await browser.SubmitAsync(
            setUp, "Turn on the second factor", new Dictionary<string, string?> { ["Code"] = Totp.CodeAt(key, app.Clock.GetUtcNow()) });
        var recovery = new Dictionary<string, string?> { ["Code"] = codes.Document.QuerySelector("main li code")!.TextContent };
        var (first, second) = (app.NewBrowser(), app.NewBrowser());
        await first.SubmitAsync(await first.SignInAsync("ana@example.org"), "Sign in", recovery);

        var page = await second.SubmitAsync(await second.SignInAsync("ana@example.org"), "Sign in", recovery);

        Assert.Equal("Your account", (await first.GetAsync("/account")).Heading);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    [Fact]
    public async Task AdministratorPage_WithoutSecondFactor_LeadsToItAndBack()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.OpenAccountAsync("ana@example.org");
        await app.MakeAdministratorAsync("ana@example.org");

        var page = await browser.GetAsync("/admin/people");

        Assert.Equal("/account/second-factor", page.Address.AbsolutePath);
        Assert.Contains("Your role waits for a second factor", page.Text, StringComparison.Ordinal);
        await browser.TurnOnSecondFactorAsync(app);
        Assert.Equal("People and roles", (await browser.GetAsync("/admin/people")).Heading);
    }

    [Fact]
    public async Task AdministratorPage_FreshPrincipalAfterHalfAnHour_StillCounts()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.OpenAccountAsync("ana@example.org");
        await app.MakeAdministratorAsync("ana@example.org");
        await browser.TurnOnSecondFactorAsync(app);
        app.Clock.Advance(TimeSpan.FromMinutes(45));
        await browser.GetAsync("/account");

        var page = await browser.GetAsync("/admin");

        Assert.Equal("Administration", page.Heading);
    }

    [Fact]
    public async Task NewCodes_TurnedOffInAnotherWindow_SaysThatItIsOff()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.OpenAccountAsync("ana@example.org");
        await browser.TurnOnSecondFactorAsync(app);
        var page = await browser.GetAsync("/account/second-factor");
        await browser.SubmitAsync(page, "Turn off the second factor", new Dictionary<string, string?> { ["Password"] = AccountsKit.Password });

        var late = await browser.SubmitAsync(page, "Make new recovery codes");

        Assert.Equal(HttpStatusCode.BadRequest, late.Status);
        Assert.StartsWith("The second factor is off", Assert.Single(late.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TurnOff_ShortPassword_AsksForALongerOneFirst()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.OpenAccountAsync("ana@example.org");
        await browser.TurnOnSecondFactorAsync(app);
        await browser.SubmitAsync(await browser.GetAsync("/account/password"), "Save password", new Dictionary<string, string?>
        {
            ["Password"] = AccountsKit.Password,
            ["NewPassword"] = "eight chr",
        });

        var page = await browser.SubmitAsync(
            await browser.GetAsync("/account/second-factor"), "Turn off the second factor", new Dictionary<string, string?> { ["Password"] = "eight chr" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.StartsWith("Without a second factor a password needs 15 characters.", Assert.Single(page.Errors), StringComparison.Ordinal);
    }
}
