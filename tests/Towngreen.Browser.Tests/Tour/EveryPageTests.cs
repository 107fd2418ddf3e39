using Towngreen.Testing;

namespace Towngreen.Browser.Tests.Tour;

public sealed class EveryPageTests(GuidedTour tour) : IClassFixture<GuidedTour>
{
    [Fact]
    public void EveryPage_IsVisited() => Assert.True(tour.Unseen.Count == 0, string.Join('\n', tour.Unseen));

    [Fact]
    public void EveryPage_LookedAtInEveryWay_IsWithoutFault() => Assert.True(tour.Faults.Count == 0, string.Join('\n', tour.Faults));

    [Fact]
    public void Report_SaysWhatTheTourFound() => Golden.Matches(new ConformanceReport(tour.Visits, tour.Faults).Write(), "../docs/accessibility.md");
}
