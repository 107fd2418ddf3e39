namespace Towngreen.Certification.Tests.Oracle;

/// <summary>
/// The claims that count when only some may: those whose prerequisites are there too, found by adding one after another until no more can be
/// added; and what each of them earns beside the others.
/// </summary>
internal sealed class NaiveSet
{
    private readonly Claims _claims;

    public NaiveSet(Edition edition, Claims claims, List<NaiveClaim> candidates, Func<NotApplicable, bool> declared)
    {
        _claims = claims;
        var grown = true;
        while (grown)
        {
            grown = false;
            foreach (var candidate in candidates.Where(candidate => !Counted.Contains(candidate) && candidate.Credit.Requires.All(Has)))
            {
                Counted.Add(candidate);
                grown = true;
            }
        }

        LeftOut = [.. claims.NotApplicable.Where(declared).Select(one => one.Action)];
        foreach (var action in edition.Actions)
        {
            Share(action);
        }
    }

    public List<NaiveClaim> Counted { get; } = [];

    /// <summary>The actions that do not apply.</summary>
    public List<string> LeftOut { get; }

    /// <summary>What each counted claim earns beside the others.</summary>
    public Dictionary<NaiveClaim, decimal> Earned { get; } = [];

    public bool Has(Prerequisite asked) =>
        Counted.Any(claim => claim.Action.Key == asked.Action && (asked.Credit is null || claim.Credit.Id == asked.Credit))
        || _claims.History.Earned.Any(earned => earned.Action == asked.Action && (asked.Credit is null || earned.Credit == asked.Credit));

    /// <summary>What a claim would earn without the limits of its action.</summary>
    public decimal Alone(NaiveClaim claim) => NaivePoints.Earned(claim.Credit.Points, claim.Counted, Has);

    public IEnumerable<NaiveClaim> Of(ActionDefinition action) => Counted.Where(claim => claim.Action.Key == action.Key);

    public decimal EarnedBy(ActionDefinition action) => Of(action).Sum(claim => Earned[claim]);

    private void Share(ActionDefinition action)
    {
        var left = action.Cap?.Value ?? decimal.MaxValue;
        var best = Of(action).Select(Alone).DefaultIfEmpty().Max();
        var taken = false;
        foreach (var credit in action.Credits)
        {
            foreach (var claim in Of(action).Where(claim => claim.Credit.Id == credit.Id))
            {
                var earns = action.BestCreditOnly && (taken || Alone(claim) < best) ? 0 : Alone(claim);
                taken |= Alone(claim) == best;
                Earned[claim] = Math.Min(earns, left);
                left -= Earned[claim];
            }
        }
    }
}
