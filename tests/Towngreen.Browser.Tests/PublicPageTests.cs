using Towngreen.Browser.Tests.Kit;

namespace Towngreen.Browser.Tests;

public sealed class PublicPageTests(Chromium chromium)
{
    /// <summary>With scripts, and on a desk's screen, the tour looks at them.</summary>
    [Fact]
    public Task Pages_WithoutJavaScriptOnTheNarrowestScreen_AreWithoutFault() => Story.TellAsync(chromium, async story =>
    {
        var visitor = await story.ArrivesAsync("Vera", new() { JavaScript = false, Width = Setup.Narrowest });
        foreach (var address in Pages)
        {
            await story.StepAsync($"Vera opens {address}", () => visitor.OpenAsync(address));
        }
    });

    private static readonly string[] Pages =
    [
        "/", "/actions", "/actions/equity-training", "/actions/equity-training/compare", "/towns", "/towns/andover", "/about", "/accessibility",
        "/sign-in", "/sign-up", "/forgot-password", "/check-your-mail", "/gallery", "/nowhere",
    ];
}
