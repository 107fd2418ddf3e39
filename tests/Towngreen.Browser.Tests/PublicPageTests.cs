using Towngreen.Browser.Tests.Kit;

namespace Towngreen.Browser.Tests;

public sealed class PublicPageTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Pages_Opened_AreWithoutFault(bool javaScript) => Story.TellAsync(chromium, async story =>
    {
        var visitor = await story.ArrivesAsync("Vera", new() { JavaScript = javaScript });
        foreach (var address in Pages)
        {
            await story.StepAsync($"Vera opens {address}", () => visitor.OpenAsync(address));
        }
    });

    private static readonly string[] Pages =
    [
        "/", "/actions", "/actions/equity-training", "/actions/equity-training/compare", "/towns", "/towns/andover", "/about", "/accessibility",
        "/sign-in", "/sign-up", "/forgot-password", "/check-your-mail", "/nowhere",
    ];
}
