namespace Towngreen.Certification;

/// <summary>Where an application stands, what could be done next, and where it would stand then: answered by the engine itself.</summary>
internal sealed class Foresight
{
    private readonly Dictionary<ClaimRef, Candidate> _claimed;

    public Foresight(Circumstances circumstances, List<Candidate> candidates)
    {
        Today = Tally.AsClaimed(circumstances, candidates);
        _claimed = candidates.ToDictionary(candidate => candidate.Subject.Place.Ref);
        Credits = [.. circumstances.Edition.Credits.Select(place => new WaysOn(place, _claimed.GetValueOrDefault(place.Ref), Today))];
    }

    /// <summary>Everything that counts as it is claimed.</summary>
    public Tally Today { get; }

    /// <summary>Every credit of the edition, in its order.</summary>
    public IReadOnlyList<WaysOn> Credits { get; }

    /// <summary>All ways on; what was declined or does not apply has none.</summary>
    public IEnumerable<Way> Ways(Func<ClaimRef, bool> mayPlan) => Credits
        .Where(credit => credit.Candidate is not { Subject.Claim.Status: ClaimStatus.Declined } && !Today.Circumstances.IsNotApplicable(credit.Place.Ref.Action))
        .SelectMany(credit => credit.All(mayPlan(credit.Place.Ref)));

    /// <summary>Everything that would count with these ways gone, at most one for each credit.</summary>
    public Tally With(IEnumerable<Way> ways)
    {
        var candidates = new Dictionary<ClaimRef, Candidate>(_claimed);
        foreach (var way in ways)
        {
            candidates[way.Place.Ref] = Done(way);
        }

        return Tally.AsClaimed(Today.Circumstances, [.. candidates.Values.OrderBy(candidate => candidate.Subject.Place.Order)]);
    }

    /// <summary>A claim of which nothing more is asked, but that what it requires is there.</summary>
    private Candidate Done(Way way)
    {
        var claim = new Claim { Action = way.Place.Ref.Action, Credit = way.Place.Ref.Credit };
        return new Candidate(new ClaimInEdition(Today.Circumstances, way.Place, claim), FindingStatus.Met, way.Entries);
    }
}
