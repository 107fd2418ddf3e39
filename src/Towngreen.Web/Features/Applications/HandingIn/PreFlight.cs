using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.HandingIn;

/// <summary>
/// What a reviewer would find, before the town hands in. Claims that cannot count and unanswered partners boxes keep it back; a level
/// not reached does not, because partial applications are welcome to feedback.
/// </summary>
public sealed class PreFlight(TowngreenDb db, Access access, LiveScorecard scorecards, RoundCalendar rounds)
{
    public async Task<PreFlightReport?> RunAsync(string reference, CancellationToken cancel) =>
        await db.Set<Application>().SingleOrDefaultAsync(a => a.Reference == reference, cancel) is { } application
        && access.May(Permission.SeeWorkspace, application.MunicipalityId)
            ? Report(await scorecards.ForAsync(application, cancel))
            : null;

    internal PreFlightReport Report(ScoredApplication scored)
    {
        var toHandIn = scored.Submissions.SelectMany(scored.ClaimsOf).Where(claim => claim.IsOpenIn(scored.Application)).ToList();
        return new PreFlightReport
        {
            Scored = scored,
            Round = rounds.Open(scored.Pack),
            Refusal = Refusal(scored.Application, scored.Pack),
            Number = scored.Application.HandIns + 1,
            ToHandIn = toHandIn,
            DeclarationsToHandIn = [.. scored.Declarations.Where(declaration => declaration.Status == CreditClaimStatus.Draft)],
            Blocking = [.. Nothing(toHandIn), .. BelowMinimum(scored), .. Unfitting(scored), .. toHandIn.SelectMany(claim => Uncounted(scored, claim)), .. Partnerless(scored, toHandIn)],
            Warnings = [.. Unsaid(scored), .. Empty(scored), .. Unanswered(scored.Application, toHandIn, scored), .. DoubleCounts(scored), .. LevelAhead(scored)],
        };
    }

    /// <summary>Answers to a return are taken until the program decides: a slow review must not close the door on the town.</summary>
    private Error? Refusal(Application application, EditionPack pack) => application.Status switch
    {
        ApplicationStatus.Draft => rounds.Closed(pack),
        ApplicationStatus.Returned => null,
        var status => new ApplicationNotInStatus(status, ApplicationStatus.HandedIn),
    };

    private static IEnumerable<PreFlightPoint> Nothing(List<CreditClaim> toHandIn) =>
        toHandIn.Count == 0 ? [new PreFlightPoint(PreFlightCode.NothingClaimed)] : [];

    private static IEnumerable<PreFlightPoint> BelowMinimum(ScoredApplication scored) =>
        scored.Scorecard.HandIn is { IsReached: false } minimum ? [new PreFlightPoint(PreFlightCode.BelowMinimum) { Findings = minimum.Reasons() }] : [];

    private static IEnumerable<PreFlightPoint> Unfitting(ScoredApplication scored) =>
        scored.Scorecard.Facts.Count > 0 ? [new PreFlightPoint(PreFlightCode.FactUnfit) { Findings = scored.Scorecard.Facts }] : [];

    private static IEnumerable<PreFlightPoint> Unsaid(ScoredApplication scored) =>
        scored.Unsaid is { Count: > 0 } unsaid ? [new PreFlightPoint(PreFlightCode.FactsMissing) { Count = unsaid.Count }] : [];

    private static IEnumerable<PreFlightPoint> Uncounted(ScoredApplication scored, CreditClaim claim)
    {
        var submission = scored.Submissions.First(s => s.Id == claim.SubmissionId);
        var assessment = scored.Scorecard.Find(new ClaimRef(submission.ActionKey, claim.CreditId));
        return assessment is null or { Counts: true }
            ? []
            : [new PreFlightPoint(PreFlightCode.ClaimUnmet, submission.ActionKey, claim.CreditId) { Findings = assessment.Finding.Reasons() }];
    }

    private static IEnumerable<PreFlightPoint> Partnerless(ScoredApplication scored, List<CreditClaim> toHandIn) => scored.Submissions
        .Where(submission => !submission.Partners.IsComplete && toHandIn.Exists(claim => claim.SubmissionId == submission.Id))
        .Select(submission => new PreFlightPoint(PreFlightCode.PartnersMissing, submission.ActionKey));

    private static IEnumerable<PreFlightPoint> Empty(ScoredApplication scored) => scored.Submissions
        .Where(submission => !scored.ClaimsOf(submission).Any() && scored.DeclarationFor(submission.ActionKey) is null)
        .Select(submission => new PreFlightPoint(PreFlightCode.NoClaim, submission.ActionKey));

    private static IEnumerable<PreFlightPoint> Unanswered(Application application, List<CreditClaim> toHandIn, ScoredApplication scored) => toHandIn
        .Where(claim => application.HandedInAt is { } last && claim.SavedAt <= last)
        .Select(claim => new PreFlightPoint(PreFlightCode.NotChanged, scored.Submissions.First(s => s.Id == claim.SubmissionId).ActionKey, claim.CreditId));

    private static IEnumerable<PreFlightPoint> DoubleCounts(ScoredApplication scored) =>
        scored.Scorecard.DoubleCounts.Select(finding => new PreFlightPoint(PreFlightCode.DoubleCount) { Findings = [finding] });

    private static IEnumerable<PreFlightPoint> LevelAhead(ScoredApplication scored) =>
        scored.Scorecard.AsClaimed.Levels is [{ Finding.IsReached: false } first, ..]
            ? [new PreFlightPoint(PreFlightCode.NoLevel) { Level = first.Key, Findings = first.Finding.Reasons() }]
            : [];
}

/// <summary>What the check found.</summary>
public sealed record PreFlightReport
{
    public required ScoredApplication Scored { get; init; }

    /// <summary>The open round.</summary>
    public Round? Round { get; init; }

    /// <summary>Why nothing can be handed in now, whatever the work is like.</summary>
    public Error? Refusal { get; init; }

    /// <summary>The number this hand-in would have: pressing twice sends the same number twice.</summary>
    public required int Number { get; init; }

    /// <summary>The claims that would be handed in; settled ones go along as they are.</summary>
    public required IReadOnlyList<CreditClaim> ToHandIn { get; init; }

    /// <summary>The declarations that would be handed in.</summary>
    public required IReadOnlyList<Declaration> DeclarationsToHandIn { get; init; }

    public required IReadOnlyList<PreFlightPoint> Blocking { get; init; }

    public required IReadOnlyList<PreFlightPoint> Warnings { get; init; }

    /// <summary>What the edition asks for before anything may be handed in, as long as it is lacking.</summary>
    public PreFlightPoint? BelowMinimum => Blocking.FirstOrDefault(point => point.Code == PreFlightCode.BelowMinimum);

    public bool IsReady => Refusal is null && Blocking.Count == 0;
}

public enum PreFlightCode
{
    NothingClaimed,

    /// <summary>The edition asks for more before anything may be handed in.</summary>
    BelowMinimum,

    /// <summary>An answer about the town does not fit its question.</summary>
    FactUnfit,

    /// <summary>Questions about the town are not answered.</summary>
    FactsMissing,
    ClaimUnmet,
    PartnersMissing,
    NoClaim,
    NotChanged,
    DoubleCount,
    NoLevel,
}

/// <summary>One thing to look at, with where to mend it.</summary>
public sealed record PreFlightPoint(PreFlightCode Code, string? ActionKey = null, string? CreditId = null)
{
    public string? Level { get; init; }

    /// <summary>How many there are, where it stands for several.</summary>
    public int Count { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
