namespace Towngreen.Certification;

/// <summary>A set of counted claims over which requirements are answered.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, CountedAction> _actions;
    private readonly Dictionary<Requirement, Finding> _explained = new(ReferenceEqualityComparer.Instance);
    private readonly Func<Tally>? _settle;
    private Tally? _settled;

    private Tally(Circumstances circumstances, List<CountedAction> actions, Func<ClaimStatus, bool> declared, Func<Tally>? settle, Tally? ifApproved)
    {
        Circumstances = circumstances;
        Actions = actions;
        Claims = [.. actions.SelectMany(action => action.Claims)];
        _actions = actions.ToDictionary(action => action.Definition.Key, StringComparer.Ordinal);
        NotApplicable = circumstances.NotApplicable.Where(declaration => declared(declaration.Status)).Select(declaration => declaration.Action).ToHashSet(StringComparer.Ordinal);
        _settle = settle;
        IfApproved = ifApproved;
    }

    public Circumstances Circumstances { get; }

    public Edition Edition => Circumstances.Edition;

    /// <summary>The actions with a counted claim, in the edition's order.</summary>
    public IReadOnlyList<CountedAction> Actions { get; }

    /// <summary>The counted claims, in the edition's order.</summary>
    public IReadOnlyList<CountedClaim> Claims { get; }

    /// <summary>The actions that do not apply.</summary>
    public IReadOnlySet<string> NotApplicable { get; }

    /// <summary>For approved claims: the wider set there would be if all that is claimed were approved.</summary>
    public Tally? IfApproved { get; }

    /// <summary>What rules alone decide, or a reviewer already has.</summary>
    public Tally Settled => _settled ??= _settle?.Invoke() ?? this;

    /// <summary>Every claim that stands, whatever a reviewer will say; declined ones do not stand.</summary>
    public static Tally AsClaimed(Circumstances circumstances, List<Candidate> candidates) => new(
        circumstances,
        Counting.Of(circumstances, candidates),
        declared: status => status is not ClaimStatus.Declined,
        settle: () => Decided(circumstances, candidates.FindAll(candidate => !candidate.NeedsAPerson), ifApproved: null),
        ifApproved: null);

    /// <summary>What a reviewer approved.</summary>
    public static Tally AsApproved(Circumstances circumstances, List<Candidate> candidates, Tally ifApproved) =>
        Decided(circumstances, candidates.FindAll(candidate => candidate.IsApproved), ifApproved);

    /// <summary>Every credit of the edition at its most.</summary>
    public static Tally OfEverything(Edition edition) => new(
        Circumstances.None(edition),
        [
            .. edition.Credits.GroupBy(place => place.Ref.Action).Select(places =>
                new CountedAction(places.First().Action, places.Select(place => new CountedClaim(place, [], place.Credit.Maximum)))),
        ],
        declared: _ => false,
        settle: null,
        ifApproved: null);

    /// <summary>The answer to a requirement; one that many ask for is explained once.</summary>
    public Finding Explain(Requirement requirement)
    {
        if (!_explained.TryGetValue(requirement, out var finding))
        {
            finding = requirement.Explain(this);
            _explained.Add(requirement, finding);
        }

        return finding;
    }

    /// <summary>The counted claims for any credit of an action, or for one.</summary>
    public IEnumerable<CountedClaim> ClaimsFor(Prerequisite asked) =>
        _actions.TryGetValue(asked.Action, out var action) ? action.Claims.Where(claim => asked.IsMetBy(claim.Ref)) : [];

    /// <summary>Whether what is asked was earned before or counts here.</summary>
    public bool Has(Prerequisite asked) => Circumstances.History.Has(asked) || ClaimsFor(asked).Any();

    public CountedAction? FindAction(string key) => _actions.GetValueOrDefault(key);

    public CountedClaim? Find(ClaimRef claim) => ClaimsFor(new Prerequisite(claim.Action, claim.Credit)).FirstOrDefault();

    /// <summary>What the actions in scope earn; adds each claim that earns some of it to <paramref name="cited"/>.</summary>
    public Points PointsIn(Scope scope, List<CountedClaim> cited)
    {
        var sum = Points.Zero;
        foreach (var action in Actions)
        {
            if (scope.Covers(action.Definition))
            {
                sum += action.Points;
                cited.AddRange(action.Earning);
            }
        }

        return sum;
    }

    public Standing Standing() => new(
        PointsIn(Scope.Everything, []),
        [.. ByCategory()],
        [.. Actions.Select(action => KeyValuePair.Create(action.Definition.Key, action.Points))],
        [.. Edition.Levels.Select(level => new LevelResult(level.Key, Explain(level.Requirement)))],
        [.. Edition.Designations.Select(designation => new LevelResult(designation.Key, Explain(designation.Requirement)))]);

    /// <summary>Claims that nobody needs to look at any more, and declarations a reviewer approved.</summary>
    private static Tally Decided(Circumstances circumstances, List<Candidate> candidates, Tally? ifApproved) => new(
        circumstances,
        Counting.Of(circumstances, candidates),
        declared: status => status is ClaimStatus.Approved,
        settle: null,
        ifApproved);

    private IEnumerable<KeyValuePair<string, Points>> ByCategory()
    {
        var points = Edition.Categories.ToDictionary(category => category.Key, _ => Points.Zero, StringComparer.Ordinal);
        foreach (var action in Actions)
        {
            points[action.Definition.Category] += action.Points;
        }

        return Edition.Categories.Select(category => KeyValuePair.Create(category.Key, points[category.Key]));
    }
}
