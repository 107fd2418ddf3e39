using Microsoft.Playwright;
using Towngreen.Browser.Tests.Kit;

namespace Towngreen.Browser.Tests;

public sealed class SignInTests(Chromium chromium)
{
    private const string Email = "ana@example.org";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task SignIn_ByKeyboardAlone_Works(bool javaScript) => Story.TellAsync(chromium, async story =>
    {
        await ArriveWithAccountAsync(story);
        var ana = await story.ArrivesAsync("Ana at another computer", new() { JavaScript = javaScript, KeyboardOnly = true });
        await story.StepAsync("Ana skips to the form, types and presses Enter", async () =>
        {
            await ana.OpenAsync("/sign-in");
            await ana.FillAsync("E-mail address", Email);
            await ana.FillAsync("Password", AccountSteps.Password);
            await ana.PressKeyAsync("Enter");
            await ana.SeesAsync("Ana Ruiz");
        });
    });

    [Fact]
    public Task Passkey_AddedOnce_SignsInWithoutPassword() => Story.TellAsync(chromium, async story =>
    {
        var ana = await ArriveWithAccountAsync(story);
        await GiveAuthenticatorAsync(ana.Page);

        await story.StepAsync("Ana adds a passkey", async () =>
        {
            await ana.OpenAsync("/account/passkeys");
            await ana.FillAsync("Name", "Ana's laptop");
            await ana.PressAsync("Add a passkey");
            await ana.SeesAsync("Ana's laptop");
        });

        await story.StepAsync("Ana signs out, and in again with the passkey", async () =>
        {
            await ana.PressAsync("Sign out");
            await ana.OpenAsync("/sign-in");
            await ana.PressAsync("Sign in with a passkey");
            await ana.SeesAsync("Ana Ruiz");
        });
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task SignUp_WithoutName_BringsTheErrorToThePersonAndKeepsWhatTheyTyped(bool javaScript) => Story.TellAsync(chromium, async story =>
    {
        var ana = await story.ArrivesAsync("Ana", new() { JavaScript = javaScript });
        await story.StepAsync("Ana forgets her name", async () =>
        {
            await ana.OpenAsync("/sign-up");
            await ana.FillAsync("E-mail address", Email);
            await ana.PressAsync("Mail me a link");
            await Assertions.Expect(ana.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "There is a problem" })).ToBeFocusedAsync();
            await Assertions.Expect(ana.Field("E-mail address")).ToHaveValueAsync(Email);
        });
        await story.StepAsync("Ana goes from the error to its field", async () =>
        {
            await ana.Page.Keyboard.PressAsync("Tab");
            await ana.Page.Keyboard.PressAsync("Enter");
            await ana.Page.Keyboard.TypeAsync("Ana Ruiz");
            await Assertions.Expect(ana.Field("Your name")).ToHaveValueAsync("Ana Ruiz");
        });
    });

    private static async Task<Person> ArriveWithAccountAsync(Story story)
    {
        var ana = await story.ArrivesAsync("Ana");
        await story.StepAsync("Ana opens an account", async () =>
        {
            await ana.OpenAsync("/sign-up");
            await ana.OpenAccountAsync(story, "Ana Ruiz", Email);
        });
        return ana;
    }

    /// <summary>The browser's own stand-in for a device that knows its owner.</summary>
    private static async Task GiveAuthenticatorAsync(IPage page)
    {
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new
            {
                protocol = "ctap2",
                transport = "internal",
                hasResidentKey = true,
                hasUserVerification = true,
                isUserVerified = true,
                automaticPresenceSimulation = true,
            },
        });
    }
}
