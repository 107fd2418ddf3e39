namespace Towngreen.Certification;

/// <summary>A set of counted claims, in the order of the edition, over which requirements are answered.</summary>
/// <param name="edition">The rules.</param>
/// <param name="claims">The claims that count, the edition's first action first.</param>
/// <param name="ifApproved">For approved claims: the wider set there would be if all that is claimed were approved.</param>
internal sealed class Tally(Edition edition, List<CountedClaim> claims, Tally? ifApproved)
{
    private Tally? _settled;

    public Edition Edition => edition;

    public List<CountedClaim> Claims => claims;

    public Tally? IfApproved => ifApproved;

    /// <summary>The claims that rules alone decide, or a reviewer already has.</summary>
    public Tally Settled => _settled ??= new Tally(edition, claims.FindAll(claim => !claim.NeedsAPerson), ifApproved: null);

    public Standing Standing() => new(
        claims.Aggregate(Points.Zero, (sum, claim) => sum + claim.Points),
        [.. ByCategory()],
        [.. ByAction()],
        [.. edition.Levels.Select(level => new LevelResult(level.Key, level.Requirement.Explain(this)))],
        [.. edition.Designations.Select(designation => new LevelResult(designation.Key, designation.Requirement.Explain(this)))]);

    private IEnumerable<KeyValuePair<string, Points>> ByCategory()
    {
        var points = edition.Categories.ToDictionary(category => category.Key, _ => Points.Zero, StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            points[claim.Action.Category] += claim.Points;
        }

        return edition.Categories.Select(category => KeyValuePair.Create(category.Key, points[category.Key]));
    }

    private IEnumerable<KeyValuePair<string, Points>> ByAction() =>
        claims.GroupBy(claim => claim.Action.Key)
            .Select(action => KeyValuePair.Create(action.Key, action.Aggregate(Points.Zero, (sum, claim) => sum + claim.Points)));
}
