namespace Towngreen.Certification;

/// <summary>A set of counted claims over which requirements are answered.</summary>
internal sealed class Tally
{
    private readonly CountedClaim?[] _claims;
    private readonly Earnings?[] _earnings;
    private readonly Finding?[] _explained;
    private readonly Func<Tally>? _settle;
    private Tally? _settled;
    private FindingStatus[]? _statuses;
    private Standing? _standing;

    private Tally(Circumstances circumstances, CountedClaim?[] claims, Func<ClaimStatus, bool> declared, Func<Tally>? settle, Tally? ifApproved)
    {
        Circumstances = circumstances;
        NotApplicable = circumstances.DeclaredBy(declared);
        IfApproved = ifApproved;
        _claims = claims;
        _earnings = new Earnings?[Edition.Requirements.Scopes];
        _explained = new Finding?[Edition.Requirements.All.Length];
        _settle = settle;
    }

    public Circumstances Circumstances { get; }

    public Edition Edition => Circumstances.Edition;

    /// <summary>The counted claims, in the edition's order.</summary>
    public IEnumerable<CountedClaim> Claims => _claims.OfType<CountedClaim>();

    /// <summary>The counted claims, by the order of their credits.</summary>
    public CountedClaim?[] ByCredit => _claims;

    /// <summary>The counted claims.</summary>
    public ClaimSet Counted => field ??= ClaimSet.Of(Edition.Credits, credit => Find(credit) is not null);

    /// <summary>The counted claims that earn something.</summary>
    public ClaimSet Earning => field ??= ClaimSet.Of(Edition.Credits, credit => Find(credit) is { Earns: true });

    /// <summary>The actions that do not apply.</summary>
    public IReadOnlySet<string> NotApplicable { get; }

    /// <summary>For approved claims: the wider set there would be if all that is claimed were approved.</summary>
    public Tally? IfApproved { get; }

    /// <summary>What rules alone decide, or a reviewer already has.</summary>
    public Tally Settled => _settled ??= _settle?.Invoke() ?? this;

    /// <summary>What is decided of each requirement, by their order.</summary>
    public FindingStatus[] Statuses => _statuses ??= Decide();

    /// <summary>Where an application with these claims stands.</summary>
    public Standing Standing => _standing ??= Standings.Of(this);

    /// <summary>Every claim that stands, whatever a reviewer will say; declined ones do not stand.</summary>
    public static Tally AsClaimed(Circumstances circumstances, List<Candidate> candidates) => new(
        circumstances,
        Counting.Of(circumstances, candidates, static _ => true),
        declared: static status => status is not ClaimStatus.Declined,
        settle: candidates.Exists(static candidate => candidate.NeedsAPerson) || !circumstances.IsDecided
            ? () => Decided(circumstances, candidates, static candidate => !candidate.NeedsAPerson, ifApproved: null)
            : null,
        ifApproved: null);

    /// <summary>What a reviewer approved: all that is claimed, when there is nothing else.</summary>
    public static Tally AsApproved(Circumstances circumstances, List<Candidate> candidates, Tally claimed) =>
        circumstances.IsDecided && candidates.TrueForAll(static candidate => candidate.IsApproved || !candidate.Stands)
            ? claimed
            : Decided(circumstances, candidates, static candidate => candidate.IsApproved, ifApproved: claimed);

    /// <summary>Every credit of the edition at its most.</summary>
    public static Tally OfEverything(Edition edition)
    {
        CountedClaim[] claims = [.. edition.Credits.Select(place => new CountedClaim(place, [], place.Credit.Maximum))];
        foreach (var action in edition.Limited)
        {
            Shares.GiveOut(action, claims);
        }

        return new(Circumstances.None(edition), claims, declared: _ => false, settle: null, ifApproved: null);
    }

    /// <summary>The answer to a requirement of the edition.</summary>
    public Finding Explain(Requirement requirement) => Explain(Edition.Requirements[requirement]);

    /// <summary>The answer to a requirement; one that many ask for is explained once.</summary>
    public Finding Explain(RequirementPlace place) => _explained[place.Order] ??= place.Requirement.Explain(this, place);

    /// <summary>The answers to several requirements.</summary>
    public Finding[] Explain(RequirementPlace[] places)
    {
        var findings = new Finding[places.Length];
        for (var place = 0; place < findings.Length; place++)
        {
            findings[place] = Explain(places[place]);
        }

        return findings;
    }

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
    public Points PointsOf(ActionPlace action) => new(SumOf([action]));

    /// <summary>What the actions of a scope earn; several requirements may ask, and it is added up once.</summary>
    public Earnings EarningsOf(ScopePlace scope) => _earnings[scope.Order] ??= new(new(SumOf(scope.Actions)), this, scope);

    /// <summary>How many actions have a counted claim.</summary>
    public int CountOf(ActionPlace[] actions)
    {
        var count = 0;
        foreach (var action in actions)
        {
            count += Counts(action) ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many claims of a scope are counted.</summary>
    public int ClaimsIn(ScopePlace scope)
    {
        var count = 0;
        foreach (var action in scope.Actions)
        {
            foreach (var credit in action.Credits)
            {
                count += scope.Claims.Contains(credit) && Find(credit) is not null ? 1 : 0;
            }
        }

        return count;
    }

    private decimal SumOf(ReadOnlySpan<ActionPlace> actions)
    {
        var sum = 0m;
        foreach (var action in actions)
        {
            foreach (var credit in action.Credits)
            {
                sum += Find(credit) is { } claim ? claim.Points.Value : 0;
            }
        }

        return sum;
    }

    /// <summary>Parts come before what is made of them.</summary>
    private FindingStatus[] Decide()
    {
        var decided = new FindingStatus[Edition.Requirements.All.Length];
        foreach (var place in Edition.Requirements.All)
        {
            decided[place.Order] = place.Requirement.Decide(this, place, decided);
        }

        return decided;
    }

    /// <summary>Claims that nobody needs to look at any more, and declarations a reviewer approved.</summary>
    private static Tally Decided(Circumstances circumstances, List<Candidate> candidates, Func<Candidate, bool> isDecided, Tally? ifApproved) => new(
        circumstances,
        Counting.Of(circumstances, candidates, isDecided),
        declared: static status => status is ClaimStatus.Approved,
        settle: null,
        ifApproved);
}
