namespace Towngreen.Certification;

/// <summary>A set of counted claims over which requirements are answered.</summary>
internal sealed class Tally
{
    private readonly CountedClaim?[] _claims;
    private readonly decimal[] _points;
    private readonly Finding?[] _explained;
    private readonly Func<Tally>? _settle;
    private Tally? _settled;
    private Standing? _standing;

    private Tally(Circumstances circumstances, CountedClaim?[] claims, Func<ClaimStatus, bool> declared, Func<Tally>? settle, Tally? ifApproved)
    {
        Circumstances = circumstances;
        NotApplicable = circumstances.NotApplicable.Where(declaration => declared(declaration.Status)).Select(declaration => declaration.Action).ToHashSet(StringComparer.Ordinal);
        Counted = ClaimSet.Of(Edition.Credits, credit => claims[credit.Order] is not null);
        Earning = ClaimSet.Of(Edition.Credits, credit => claims[credit.Order] is { } claim && claim.Points > Points.Zero);
        IfApproved = ifApproved;
        _claims = claims;
        _points = new decimal[Edition.Places.Count];
        foreach (var claim in claims)
        {
            if (claim is not null)
            {
                _points[claim.Place.ActionPlace.Order] += claim.Points.Value;
            }
        }

        _explained = new Finding?[Edition.Requirements.Count];
        _settle = settle;
    }

    public Circumstances Circumstances { get; }

    public Edition Edition => Circumstances.Edition;

    /// <summary>The counted claims, in the edition's order.</summary>
    public IEnumerable<CountedClaim> Claims => _claims.OfType<CountedClaim>();

    /// <summary>The counted claims.</summary>
    public ClaimSet Counted { get; }

    /// <summary>The counted claims that earn something.</summary>
    public ClaimSet Earning { get; }

    /// <summary>The actions that do not apply.</summary>
    public IReadOnlySet<string> NotApplicable { get; }

    /// <summary>For approved claims: the wider set there would be if all that is claimed were approved.</summary>
    public Tally? IfApproved { get; }

    /// <summary>What rules alone decide, or a reviewer already has.</summary>
    public Tally Settled => _settled ??= _settle?.Invoke() ?? this;

    /// <summary>Where an application with these claims stands.</summary>
    public Standing Standing => _standing ??= new(
        new(_points.Sum()),
        ValueMap.Keeping(ByCategory()),
        ValueMap.Keeping(ByAction()),
        [.. Edition.Levels.Zip(Edition.Requirements.Levels, (level, asked) => new LevelResult(level.Key, Explain(asked)))],
        [.. Edition.Designations.Zip(Edition.Requirements.Designations, (designation, asked) => new LevelResult(designation.Key, Explain(asked)))]);

    /// <summary>Every claim that stands, whatever a reviewer will say; declined ones do not stand.</summary>
    public static Tally AsClaimed(Circumstances circumstances, IReadOnlyList<Candidate> candidates) => new(
        circumstances,
        Counting.Of(circumstances, candidates),
        declared: status => status is not ClaimStatus.Declined,
        settle: candidates.Any(candidate => candidate.NeedsAPerson) || !circumstances.IsDecided
            ? () => Decided(circumstances, candidates.Where(candidate => !candidate.NeedsAPerson), ifApproved: null)
            : null,
        ifApproved: null);

    /// <summary>What a reviewer approved: all that is claimed, when there is nothing else.</summary>
    public static Tally AsApproved(Circumstances circumstances, IReadOnlyList<Candidate> candidates, Tally claimed) =>
        circumstances.IsDecided && candidates.All(candidate => candidate.IsApproved || !candidate.Stands)
            ? claimed
            : Decided(circumstances, candidates.Where(candidate => candidate.IsApproved), ifApproved: claimed);

    /// <summary>Every credit of the edition at its most.</summary>
    public static Tally OfEverything(Edition edition)
    {
        CountedClaim[] claims = [.. edition.Credits.Select(place => new CountedClaim(place, [], place.Credit.Maximum))];
        foreach (var action in edition.Places)
        {
            Shares.GiveOut(action, claims);
        }

        return new(Circumstances.None(edition), claims, declared: _ => false, settle: null, ifApproved: null);
    }

    /// <summary>The answer to a requirement of the edition.</summary>
    public Finding Explain(Requirement requirement) => Explain(Edition.Requirements[requirement]);

    /// <summary>The answer to a requirement; one that many ask for is explained once.</summary>
    public Finding Explain(RequirementPlace place) => _explained[place.Order] ??= place.Requirement.Explain(this, place);

    public CountedClaim? Find(CreditPlace credit) => _claims[credit.Order];

    /// <summary>The counted claims of an action.</summary>
    public IEnumerable<CountedClaim> ClaimsFor(ActionPlace action) => action.Credits.Select(Find).OfType<CountedClaim>();

    /// <summary>The counted claims for any credit of an action, or for one.</summary>
    public IEnumerable<CountedClaim> ClaimsFor(Prerequisite asked) =>
        Edition.PlaceOf(asked.Action) is { } action ? ClaimsFor(action).Where(claim => asked.IsMetBy(claim.Ref)) : [];

    /// <summary>Whether what is asked was earned before or counts here.</summary>
    public bool Has(Prerequisite asked) => Circumstances.History.Has(asked) || ClaimsFor(asked).Any();

    /// <summary>Whether any claim of the action counts.</summary>
    public bool Counts(ActionPlace action)
    {
        foreach (var credit in action.Credits)
        {
            if (_claims[credit.Order] is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the claims of an action earn together.</summary>
    public Points PointsOf(ActionPlace action) => new(_points[action.Order]);

    /// <summary>What the actions a requirement looks at earn, and from which claims.</summary>
    public (decimal Have, ClaimSet Cited) PointsIn(RequirementPlace place)
    {
        var sum = 0m;
        foreach (var action in place.Actions)
        {
            sum += _points[action.Order];
        }

        return (sum, place.Claims & Earning);
    }

    /// <summary>Claims that nobody needs to look at any more, and declarations a reviewer approved.</summary>
    private static Tally Decided(Circumstances circumstances, IEnumerable<Candidate> candidates, Tally? ifApproved) => new(
        circumstances,
        Counting.Of(circumstances, candidates),
        declared: status => status is ClaimStatus.Approved,
        settle: null,
        ifApproved);

    private KeyValuePair<string, Points>[] ByCategory()
    {
        var sums = new decimal[Edition.Categories.Count];
        foreach (var action in Edition.Places)
        {
            sums[action.Category] += _points[action.Order];
        }

        var points = new KeyValuePair<string, Points>[sums.Length];
        for (var category = 0; category < points.Length; category++)
        {
            points[category] = new(Edition.Categories[category].Key, new(sums[category]));
        }

        return points;
    }

    private KeyValuePair<string, Points>[] ByAction()
    {
        var points = new List<KeyValuePair<string, Points>>(Edition.Places.Count);
        foreach (var action in Edition.Places)
        {
            if (Counts(action))
            {
                points.Add(new(action.Definition.Key, PointsOf(action)));
            }
        }

        return [.. points];
    }
}
