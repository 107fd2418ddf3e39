using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Accounts;

public sealed class PasskeyTests : IDisposable
{
    private const string Origin = "http://localhost";

    private readonly SoftwareAuthenticator _device = new();

    public void Dispose() => _device.Dispose();

    [Fact]
    public async Task SignIn_WithPasskey_CountsAsSecondFactor()
    {
        await using var app = await TestApp.StartAsync();
        await AddPasskeyAsync(await app.OpenAccountAsync("ana@example.org"));
        await app.MakeAdministratorAsync("ana@example.org");
        var browser = app.NewBrowser();

        await SignInAsync(browser);

        Assert.Equal("Administration", (await browser.GetAsync("/admin")).Heading);
    }

    [Fact]
    public async Task SignIn_ChallengeNeverAsked_IsRefusedInWords()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();
        var page = await browser.GetAsync("/sign-in");

        var answer = await browser.SubmitAsync(page, "Sign in with a passkey", new Dictionary<string, string?> { ["Credential"] = "{}" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("The passkey was not accepted.", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remove_ThenSignIn_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var owner = await app.OpenAccountAsync("ana@example.org");
        await owner.SubmitAsync(await AddPasskeyAsync(owner), "Remove this passkey");

        var answer = await SignInAsync(app.NewBrowser());

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Remove_RemovedInAnotherWindow_IsRemovedAllTheSame()
    {
        await using var app = await TestApp.StartAsync();
        var owner = await app.OpenAccountAsync("ana@example.org");
        var (one, other) = (await AddPasskeyAsync(owner), await owner.GetAsync("/account/passkeys"));
        await owner.SubmitAsync(one, "Remove this passkey");

        var page = await owner.SubmitAsync(other, "Remove this passkey");

        Assert.Contains("The passkey is removed.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddAnother_SignedInWithPasswordOnly_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        await AddPasskeyAsync(await app.OpenAccountAsync("ana@example.org"));
        var thief = app.NewBrowser();
        await thief.SignInAsync("ana@example.org");

        var answer = await thief.SubmitAsync(await thief.GetAsync("/account/second-factor"), "Set up an authenticator app");

        Assert.StartsWith("Your account is guarded by a second factor.", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    private async Task<VisitedPage> AddPasskeyAsync(Browser browser)
    {
        var page = await browser.GetAsync("/account/passkeys");
        var options = await ChallengeAsync(browser, page, "Add a passkey");
        return await browser.SubmitAsync(
            page, "Add a passkey", new Dictionary<string, string?> { ["Name"] = "Phone", ["Credential"] = _device.Create(options, Origin) });
    }

    private async Task<VisitedPage> SignInAsync(Browser browser)
    {
        var page = await browser.GetAsync("/sign-in");
        var options = await ChallengeAsync(browser, page, "Sign in with a passkey");
        return await browser.SubmitAsync(page, "Sign in with a passkey", new Dictionary<string, string?> { ["Credential"] = _device.Get(options, Origin) });
    }

    /// <summary>What the page's script fetches before it asks the device.</summary>
    private static async Task<string> ChallengeAsync(Browser browser, VisitedPage page, string button)
    {
        var form = page.FormWith(button).Form;
        var action = form.GetAttribute("action");
        form.SetAttribute("action", page.Address.AbsolutePath + form.GetAttribute("data-challenge"));
        var answer = await browser.SubmitAsync(page, button);
        form.SetAttribute("action", action);
        return answer.Document.Body!.TextContent;
    }
}
