using Towngreen.Browser.Tests.Kit;

namespace Towngreen.Browser.Tests.Journeys;

public sealed class BronzeTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Town_FromRegistrationToCertificate_IsBronze(bool javaScript) => Story.TellAsync(chromium, async story =>
    {
        var bronze = new BronzeStory(story, new Setup { JavaScript = javaScript, KeyboardOnly = javaScript });
        await bronze.ProgramOpensAsync();
        await bronze.TownJoinsAsync();
        await bronze.TownWorksAsync();
        await bronze.TownHandsInAsync();
        await bronze.ProgramReviewsAsync();
        await bronze.TownAnswersAsync();
        await bronze.ProgramDecidesAsync();
        await bronze.EverybodySeesAsync();
    });
}
