using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Accounts;

public sealed class SignInTests
{
    [Fact]
    public async Task SignIn_WrongPassword_KeepsTheAddressAndForgetsThePassword()
    {
        await using var app = await TestApp.StartAsync();
        await app.OpenAccountAsync("ana@example.org");
        var browser = app.NewBrowser();

        var page = await browser.SignInAsync("ana@example.org", "not my password at all");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.StartsWith("This e-mail address and this password do not go together.", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal("ana@example.org", page.Field("E-mail address").GetAttribute("value"));
        Assert.Null(page.Field("Password").GetAttribute("value"));
    }

    [Fact]
    public async Task SignIn_UnknownAddress_SaysTheSameAsForAWrongPassword()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();

        var page = await browser.SignInAsync("nobody@example.org");

        Assert.StartsWith("This e-mail address and this password do not go together.", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_TenWrongTries_LocksAndSaysForHowLong()
    {
        await using var app = await TestApp.StartAsync();
        await app.OpenAccountAsync("ana@example.org");
        var browser = app.NewBrowser();
        for (var attempt = 1; attempt < 10; attempt++)
        {
            await browser.SignInAsync("ana@example.org", "wrong");
        }

        var page = await browser.SignInAsync("ana@example.org", "wrong");

        Assert.Contains("Wait 5 minutes", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_FromAPageThatNeedsIt_GoesBackThere()
    {
        await using var app = await TestApp.StartAsync();
        await app.OpenAccountAsync("ana@example.org");
        var browser = app.NewBrowser();
        var asked = await browser.GetAsync("/account/passkeys");

        var page = await browser.SubmitAsync(
            asked, "Sign in", new Dictionary<string, string?> { ["Email"] = "ana@example.org", ["Password"] = AccountsKit.Password });

        Assert.Equal("/account/passkeys", page.Address.AbsolutePath);
    }

    [Fact]
    public async Task SignIn_ReturnAddressElsewhere_StaysHere()
    {
        await using var app = await TestApp.StartAsync();
        await app.OpenAccountAsync("ana@example.org");
        var browser = app.NewBrowser();
        var asked = await browser.GetAsync("/sign-in?returnUrl=https://example.com/");

        var page = await browser.SubmitAsync(
            asked, "Sign in", new Dictionary<string, string?> { ["Email"] = "ana@example.org", ["Password"] = AccountsKit.Password });

        Assert.Equal("localhost", page.Address.Host);
    }

    [Fact]
    public async Task SignOutEverywhere_OtherDevice_IsSignedOutWithItsNextRequest()
    {
        await using var app = await TestApp.StartAsync();
        var phone = await app.OpenAccountAsync("ana@example.org");
        var laptop = app.NewBrowser();
        await laptop.SignInAsync("ana@example.org");

        await laptop.SubmitAsync(await laptop.GetAsync("/account"), "Sign out everywhere");

        Assert.Equal("Sign in", (await phone.GetAsync("/account")).Heading);
    }

    [Fact]
    public async Task SignInAs_OutsideTheDemonstration_IsNotThere()
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Ana Ruiz");
        var browser = app.NewBrowser();
        var page = await browser.GetAsync("/sign-in");

        var answer = await browser.SubmitAsync(WithHandler(page, "As", person), "Sign in");

        Assert.DoesNotContain("sample person", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task SignInAs_RealPersonInTheDemonstration_IsRefused()
    {
        await using var app = await TestApp.StartAsync(demonstration: true);
        var person = await app.PersonAsync("Ana Ruiz");
        var browser = app.NewBrowser();
        var page = await browser.GetAsync("/sign-in");

        var answer = await browser.SubmitAsync(WithHandler(page, "As", person), "Sign in");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    /// <summary>The sign-in form, bent to post as somebody who knows the handler's name would.</summary>
    private static VisitedPage WithHandler(VisitedPage page, string handler, Guid person)
    {
        page.FormWith("Sign in").Form.SetAttribute("action", $"/sign-in?handler={handler}&person={person}");
        return page;
    }
}
