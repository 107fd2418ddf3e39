namespace Towngreen.Certification;

/// <summary>Every requirement of an edition, equal ones once.</summary>
internal sealed class RequirementPlaces
{
    private readonly Dictionary<Requirement, RequirementPlace> _places = [];
    private readonly Dictionary<ClaimSet, ScopePlace> _scopes = [];
    private readonly Edition _edition;

    public RequirementPlaces(Edition edition)
    {
        _edition = edition;
        Everything = ScopeOf(static _ => true);
        Designations = [.. edition.Designations.Select(designation => Place(designation.Requirement))];
        Levels = [.. edition.Levels.Select(level => Place(level.Requirement))];
        HandIn = edition.HandIn is { } asked ? Place(asked) : null;
        All = [.. _places.Values.OrderBy(place => place.Order)];
    }

    /// <summary>What each designation asks, in the edition's order.</summary>
    public RequirementPlace[] Designations { get; }

    /// <summary>What each level asks, lowest first.</summary>
    public RequirementPlace[] Levels { get; }

    /// <summary>What hand-in asks, or nothing.</summary>
    public RequirementPlace? HandIn { get; }

    /// <summary>All of them, and their parts; each part before what is made of it.</summary>
    public RequirementPlace[] All { get; }

    /// <summary>How many different scopes they look at.</summary>
    public int Scopes => _scopes.Count;

    /// <summary>Where a requirement of the edition, or a part of one, stands.</summary>
    public RequirementPlace this[Requirement requirement] => _places[requirement];

    /// <summary>All actions.</summary>
    public ScopePlace Everything { get; }

    private RequirementPlace Place(Requirement requirement)
    {
        if (!_places.TryGetValue(requirement, out var place))
        {
            RequirementPlace[] parts = [.. requirement.PartsIn(_edition).Select(Place)];
            place = new RequirementPlace(_places.Count, requirement, parts, ScopeOf(requirement.LooksAt));
            _places.Add(requirement, place);
        }

        return place;
    }

    private ScopePlace ScopeOf(Func<CreditPlace, bool> looksAt)
    {
        var claims = ClaimSet.Of(_edition.Credits, looksAt);
        if (!_scopes.TryGetValue(claims, out var scope))
        {
            scope = new ScopePlace(_scopes.Count, [.. _edition.Places.Where(action => action.Credits.Any(looksAt))], claims);
            _scopes.Add(claims, scope);
        }

        return scope;
    }
}
