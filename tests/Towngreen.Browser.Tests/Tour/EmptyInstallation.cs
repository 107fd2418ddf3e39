using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Towngreen.Browser.Tests.Kit;
using Towngreen.Testing;
using Towngreen.Web.Features.Setup;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Browser.Tests.Tour;

/// <summary>What only the first person of a new installation sees, and what signing in with two factors shows.</summary>
internal static class EmptyInstallation
{
    private const string Email = "iris@example.org";

    public static async Task TourAsync(Chromium chromium, TourDiary diary)
    {
        await using var app = await TestApp.StartAsync(onNetwork: true);
        await using var walk = await Walk.BeginAsync(chromium, app.Address, "the first administrator", new Doors(app.Services), diary);
        await SetUpAsync(app, walk);
        await TurnSecondFactorOnAsync(app, walk);
        foreach (var address in new[] { "/", "/towns", "/trainings", "/coaching", "/mentorships", "/review", "/coach", "/trainer", "/admin/registrations", "/calendar" })
        {
            await walk.GoAsync(address);
            await walk.LookAsync("empty installation", isAside: true);
        }

        await SignInAgainAsync(walk);
    }

    private static async Task SetUpAsync(TestApp app, Walk walk)
    {
        await walk.GoAsync("/setup");
        await walk.LookAsync("first start");
        await walk.Page.GetByLabel("Setup code").FillAsync((await app.Services.GetRequiredService<SetupCode>().IssueAsync(CancellationToken.None))!);
        await walk.Page.GetByLabel("Your name").FillAsync("Iris Lindgren");
        await walk.Page.GetByLabel("Your e-mail address").FillAsync(Email);
        await walk.PressAsync("Continue");
        await walk.Page.GetByLabel("Password").FillAsync(AccountSteps.Password);
        await walk.PressAsync("Save and sign in");
    }

    private static async Task TurnSecondFactorOnAsync(TestApp app, Walk walk)
    {
        await walk.GoAsync("/account/second-factor");
        await walk.PressAsync("Set up an authenticator app");
        await walk.LookAsync("key of the app");
        var key = await walk.Page.GetByRole(AriaRole.Code).InnerTextAsync();
        await walk.Page.GetByRole(AriaRole.Textbox, new() { Name = "Code" }).FillAsync(AuthenticatorCodes.CodeAt(key.Replace(" ", "", StringComparison.Ordinal), app.Clock.GetUtcNow()));
        await walk.PressAsync("Turn on the second factor");
        await walk.LookAsync("shown once");
        await walk.GoAsync("/account/second-factor");
        await walk.LookAsync("turned on", isAside: true);
    }

    private static async Task SignInAgainAsync(Walk walk)
    {
        await walk.PressAsync("Sign out");
        await walk.GoAsync("/sign-in");
        await walk.Page.GetByLabel("E-mail address").FillAsync(Email);
        await walk.Page.GetByLabel("Password").FillAsync(AccountSteps.Password);
        await walk.PressAsync("Sign in");
        await walk.LookAsync("second factor asked for");
    }
}
