using Towngreen.Browser.Tests.Kit;

namespace Towngreen.Browser.Tests;

/// <summary>A check that cannot fail proves nothing.</summary>
public sealed class KitTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Story_PageThatNobodyCanHear_FailsNamingStepRuleAndPlace(bool javaScript)
    {
        var failure = await Assert.ThrowsAsync<StoryException>(() => Story.TellAsync(chromium, async story =>
        {
            var visitor = await story.ArrivesAsync("Vera", new() { JavaScript = javaScript });
            await visitor.OpenAsync("/about");
            await story.StepAsync("a picture without words appears", async () =>
            {
                await visitor.Page.EvaluateAsync("document.querySelector('main').append(new Image())");
                await visitor.LookAgainAsync();
            });
        }));

        Assert.Contains("Step 1, a picture without words appears\n  /about: image-alt", failure.Message, StringComparison.Ordinal);
        Assert.Contains("<img>", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Story_PageThatBreaksItsPolicy_Fails()
    {
        var failure = await Assert.ThrowsAsync<StoryException>(() => Story.TellAsync(chromium, async story =>
        {
            var visitor = await story.ArrivesAsync("Vera");
            await visitor.OpenAsync("/about");
            await visitor.Page.EvaluateAsync("document.body.setAttribute('style', 'color: red')");
            await visitor.LookAgainAsync();
        }));

        Assert.Contains("Content Security Policy", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Story_PageWiderThanItsScreen_Fails()
    {
        var failure = await Assert.ThrowsAsync<StoryException>(() => Story.TellAsync(chromium, async story =>
        {
            var visitor = await story.ArrivesAsync("Vera", new() { Width = Setup.Narrowest });
            await visitor.OpenAsync("/about");
            await visitor.Page.EvaluateAsync("document.querySelector('main').append('w'.repeat(100))");
            await visitor.LookAgainAsync();
        }));

        Assert.Contains("on a screen of 320", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Story_EventThatDoesNotHappen_FailsWithAPicture()
    {
        var failure = await Assert.ThrowsAsync<StoryException>(() => Story.TellAsync(chromium, async story =>
        {
            var visitor = await story.ArrivesAsync("Vera");
            visitor.Page.SetDefaultTimeout(100);
            await story.StepAsync("Vera flies", async () =>
            {
                await visitor.OpenAsync("/about");
                await visitor.PressAsync("Fly");
            });
        }));

        var picture = failure.Message.Split('\n').Single(line => line.StartsWith("Vera at /about: ", StringComparison.Ordinal))["Vera at /about: ".Length..];
        Assert.True(File.Exists(picture));
        Assert.StartsWith("Step 1, Vera flies: ", failure.Message, StringComparison.Ordinal);
    }
}
