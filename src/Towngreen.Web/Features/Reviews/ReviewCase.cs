using Towngreen.Certification;
using Towngreen.Web.Features.Applications.AboutTown;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Reviews;

/// <summary>An application before its reviewers: what was handed in, every verdict, and where the two together stand.</summary>
public sealed class ReviewCase
{
    private Scorecard? _scorecard;

    public required Guid ApplicationId { get; init; }

    public required string Reference { get; init; }

    public required TownSummary Town { get; init; }

    public required EditionPack Edition { get; init; }

    public required ReviewStage Stage { get; init; }

    /// <summary>Oldest first; the last is the one under review.</summary>
    public required IReadOnlyList<HandInMoment> HandIns { get; init; }

    public required Round Round { get; init; }

    /// <summary>By when it is to be judged: the round's results, or an answer's own day.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>In the order of the edition.</summary>
    public required IReadOnlyList<ReviewedClaim> Claims { get; init; }

    /// <summary>The actions declared not to apply, in the order of the edition.</summary>
    public required IReadOnlyList<ReviewedDeclaration> Declarations { get; init; }

    /// <summary>What the town says about itself.</summary>
    public required ValueList<Fact> Facts { get; init; }

    /// <summary>What it said otherwise at the hand-in before.</summary>
    public required IReadOnlyList<FactChange> FactChanges { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<Decision> Decisions { get; init; }

    /// <summary>What the town earned before, as it was when it handed in.</summary>
    public required History History { get; init; }

    /// <summary>The day the engine scores by.</summary>
    public required DateOnly ScoredOn { get; init; }

    /// <summary>Whether the reader administers the program.</summary>
    public required bool MayDecide { get; init; }

    public HandInMoment Current => HandIns[^1];

    /// <summary>Whether the town has answered a return.</summary>
    public bool IsAnswer => Current.Number > 1;

    /// <summary>Everything that is judged by itself, claims first.</summary>
    public IReadOnlyList<ReviewedWork> Works => [.. Claims, .. Declarations];

    public Claims ClaimsAsJudged => new([.. Claims.Select(claim => claim.Claim)], History, Facts, [.. Declarations.Select(declaration => declaration.Declared)]);

    /// <summary>The engine's answer to what was handed in, with the verdicts so far.</summary>
    public Scorecard Scorecard => _scorecard ??= Scoring.Score(Edition.Edition, ClaimsAsJudged, ScoredOn);

    /// <summary>Items without a verdict.</summary>
    public int Waiting => Works.Count(work => work.Waits);

    /// <summary>What the reader may see: everything, or their categories.</summary>
    public IEnumerable<ReviewedWork> Visible => Works.Where(work => MayDecide || work.IsMine);

    /// <summary>
    /// Changes with every verdict. A letter is sent only over the state its writer saw.
    /// </summary>
    public string Seen => string.Join('.', Current.Number, Works.Sum(work => work.Verdicts.Count));

    /// <param name="creditId">The credit claimed; nothing for the declaration that the action does not apply.</param>
    public ReviewedWork? Find(string actionKey, string? creditId) =>
        Visible.FirstOrDefault(work => work.Action.Key == actionKey && work.CreditId == creditId);

    public IEnumerable<ReviewedWork> With(VerdictOutcome outcome) => Works.Where(work => work.Standing?.Outcome == outcome);
}

/// <summary>How far an application has come, to its reviewers.</summary>
public enum ReviewStage
{
    /// <summary>Verdicts are given.</summary>
    InReview,

    /// <summary>Returned items are with the town.</summary>
    WithTown,

    /// <summary>Certified or not, or withdrawn.</summary>
    Closed,
}

/// <param name="Number">Counted from 1 within the application.</param>
public sealed record HandInMoment(Guid Id, int Number, DateTimeOffset At, string By);
