using static Towngreen.Certification.FindingCodes;

namespace Towngreen.Certification.Tests.Oracle;

/// <summary>
/// A second opinion on every score: written from the documents, without speed, sharing or any line of the engine, so that a mistake would have
/// to be made twice to go unseen.
/// </summary>
internal sealed class NaiveScorecard
{
    private readonly List<NaiveClaim> _known = [];

    public NaiveScorecard(Edition edition, Claims claims, DateOnly asOf)
    {
        Edition = edition;
        Expires = NaiveWindow.Expires(edition.Expiry, asOf);
        foreach (var action in edition.Actions)
        {
            foreach (var credit in action.Credits)
            {
                _known.AddRange(claims.Items.Where(claim => claim.Action == action.Key && claim.Credit == credit.Id)
                    .Select(claim => new NaiveClaim(edition, claims, claim, action, credit, asOf)));
            }
        }

        var facts = new NaiveFacts(edition, claims, asOf);
        var claimed = SetOf(claim => claim.Worst is not FindingStatus.Unmet, declared => declared.Status is not ClaimStatus.Declined);
        var settled = SetOf(claim => claim.Worst is FindingStatus.Met, declared => declared.Status is ClaimStatus.Approved);
        var approved = SetOf(
            claim => claim.Worst is not FindingStatus.Unmet && claim.Claim.Status is ClaimStatus.Approved, declared => declared.Status is ClaimStatus.Approved);
        AsClaimed = new NaiveStanding(edition, claims, facts, claimed, settled, approved: false);
        AsApproved = new NaiveStanding(edition, claims, facts, approved, claimed, approved: true);
        FactFaults = facts.Faults;
        HandIn = edition.HandIn is { } asked ? AsClaimed.Explain(asked) : null;
        foreach (var claim in _known)
        {
            Claims.Add((claim.Claim, Explain(claim)));
        }

        foreach (var stray in claims.Items.Where(claim => _known.TrueForAll(known => known.Claim != claim)).OrderBy(claim => claim.Ref.ToString(), StringComparer.Ordinal))
        {
            Claims.Add((stray, Answer.All(FindingCodes.Claim, [new Answer(ClaimUnknownCredit, false)])));
        }

        NaiveSet SetOf(Func<NaiveClaim, bool> may, Func<NotApplicable, bool> declared) => new(edition, claims, [.. _known.Where(may)], declared);
    }

    public Edition Edition { get; }

    /// <summary>The last day of a certification awarded on the day of the score.</summary>
    public DateOnly Expires { get; }

    public List<(Claim Claim, Answer Answer)> Claims { get; } = [];

    public NaiveStanding AsClaimed { get; }

    public NaiveStanding AsApproved { get; }

    public Answer? HandIn { get; }

    public List<Answer> FactFaults { get; }

    public bool IsIllustrative => AsClaimed.Set.Counted.Any(claim => claim.Credit.Source is FigureSource.Illustrative)
        || Edition.Levels.Any(level => level.Source is FigureSource.Illustrative)
        || Edition.Designations.Any(designation => designation.Source is FigureSource.Illustrative);

    /// <summary>Files and links that counted entries of two actions name, as the actions.</summary>
    public IEnumerable<string> DoubleCounts => AsClaimed.Set.Counted
        .SelectMany(claim => claim.Counted.SelectMany(entry => entry.Values).Select(pair => (claim.Action.Key, pair.Value)))
        .Where(use => use.Value is FileValue or LinkValue && !use.Value.IsBlank)
        .GroupBy(use => (use.Value.GetType(), use.Value.Identity), use => use.Key)
        .Select(uses => uses.Distinct().Order(StringComparer.Ordinal).ToList())
        .Where(actions => actions.Count > 1)
        .Select(actions => string.Join('+', actions));

    private Answer Explain(NaiveClaim claim)
    {
        List<Answer> parts = [.. claim.Own, .. claim.Credit.Requires.Select(Explain)];
        var relied = NaivePoints.Relied(claim.Credit.Points, claim.Counted);
        var alone = AsClaimed.Set.Alone(claim);
        if (relied.Count > 0 && AsClaimed.Set.Counted.Contains(claim))
        {
            var all = NaivePoints.Earned(claim.Credit.Points, claim.Counted, _ => true);
            parts.Add(new Answer(PointsTierRequires, FindingStatus.Met, alone, all, [.. relied.Select(Explain)]));
        }

        if (AsClaimed.Set.Earned.TryGetValue(claim, out var earned) && earned < alone)
        {
            var best = claim.Action.BestCreditOnly && earned == 0;
            parts.Add(new Answer(best ? PointsOtherCreditBest : PointsCapped, true, alone));
        }

        return Answer.All(FindingCodes.Claim, parts);
    }

    private Answer Explain(Prerequisite asked) => new(
        FindingCodes.Prerequisite,
        AsApproved.Set.Has(asked) ? FindingStatus.Met : AsClaimed.Set.Has(asked) ? FindingStatus.AwaitingReview : FindingStatus.Unmet);
}
