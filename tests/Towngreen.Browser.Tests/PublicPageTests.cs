using Towngreen.Browser.Tests.Kit;

namespace Towngreen.Browser.Tests;

public sealed class PublicPageTests(Chromium chromium)
{
    [Theory]
    [InlineData(true, Setup.Desk)]
    [InlineData(true, Setup.Narrowest)]
    [InlineData(false, Setup.Desk)]
    public Task Pages_Opened_AreWithoutFault(bool javaScript, int width) => Story.TellAsync(chromium, async story =>
    {
        var visitor = await story.ArrivesAsync("Vera", new() { JavaScript = javaScript, Width = width });
        foreach (var address in Pages)
        {
            await story.StepAsync($"Vera opens {address}", () => visitor.OpenAsync(address));
        }
    });

    [Theory]
    [InlineData(Setup.Desk)]
    [InlineData(Setup.Phone)]
    public Task Gallery_EveryComponentInEveryState_IsWithoutFault(int width) => Story.TellAsync(chromium, async story =>
    {
        var visitor = await story.ArrivesAsync("Vera", new() { Width = width });
        await visitor.OpenAsync("/gallery");
        await visitor.SeesHeadingAsync("Gallery");
    });

    private static readonly string[] Pages =
    [
        "/", "/actions", "/actions/equity-training", "/actions/equity-training/compare", "/towns", "/towns/andover", "/about", "/accessibility",
        "/sign-in", "/sign-up", "/forgot-password", "/check-your-mail", "/nowhere",
    ];
}
