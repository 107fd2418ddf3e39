using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Reviews;

/// <summary>The state of reviews at a glance. Reads only; whoever shows it decides who may see.</summary>
public sealed class ReviewFigures(ApplicationRegister applications, EditionLibrary library, ProgramClock clock)
{
    /// <param name="Drafts">With their towns, not handed in yet.</param>
    /// <param name="InReview">Before the reviewers.</param>
    /// <param name="WithTown">Sent back for changes.</param>
    /// <param name="Late">Before the reviewers after the day they were due.</param>
    public sealed record Counts(int Drafts, int InReview, int WithTown, int Late);

    public async Task<Counts> CountAsync(CancellationToken cancel)
    {
        var open = await applications.CountAsync(ApplicationStatusFacts.Open, cancel);
        return new Counts(
            open.GetValueOrDefault(ApplicationStatus.Draft),
            open.GetValueOrDefault(ApplicationStatus.HandedIn),
            open.GetValueOrDefault(ApplicationStatus.Returned),
            (await applications.HandedInAsync(cancel)).Count(IsLate));
    }

    private bool IsLate(ApplicationSummary application) =>
        application.HandedInAt is { } handedIn
        && library.Find(application.Edition)?.Rounds.FirstOrDefault(round => round.Key == application.Round) is { } round
        && DueDay.Of(round, application.HandIns, clock.DayOf(handedIn)) < clock.Today;
}
