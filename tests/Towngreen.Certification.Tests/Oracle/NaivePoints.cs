namespace Towngreen.Certification.Tests.Oracle;

/// <summary>What entries earn, and the most that can be earned.</summary>
internal static class NaivePoints
{
    public static decimal? Amount(Entry entry, string field) => NaiveEntry.Given(entry, field) switch
    {
        NumberValue number => number.Number,
        PeopleValue people => people.People.Select(person => person.Name.Trim().ToUpperInvariant()).Where(name => name.Length > 0).Distinct().Count(),
        _ => null,
    };

    public static decimal Earned(PointsRule rule, List<Entry> counted, Func<Prerequisite, bool> has)
    {
        switch (rule)
        {
            case FixedPoints all:
                return all.Points.Value;
            case PointsPerEntry entries:
                return Math.Min(entries.Each.Value * counted.Count, entries.Cap.Value);
            case PointsPerUnit units:
                var whole = decimal.Floor(counted.Select(entry => Amount(entry, units.Field) ?? 0).Where(amount => amount >= units.Unit).Sum() / units.Unit);
                return Math.Min(whole * units.Each.Value, units.Cap.Value);
            case TieredPoints tiered:
                var most = 0m;
                foreach (var tier in tiered.Tiers.Where(tier => tier.Requires.All(has)))
                {
                    most = counted.Any(entry => Amount(entry, tiered.Field) >= tier.From) ? Math.Max(most, tier.Points.Value) : most;
                }

                return most;
            case BestOf best:
                return best.Rules.Max(one => Earned(one, counted, has));
            default:
                throw new ArgumentOutOfRangeException(nameof(rule), rule, null);
        }
    }

    /// <summary>What the tiers that some entry is large enough for require, each once.</summary>
    public static List<Prerequisite> Relied(PointsRule rule, List<Entry> counted) => rule switch
    {
        TieredPoints tiered =>
            [.. tiered.Tiers.Where(tier => counted.Any(entry => Amount(entry, tiered.Field) >= tier.From)).SelectMany(tier => tier.Requires).Distinct()],
        BestOf best => [.. best.Rules.SelectMany(one => Relied(one, counted)).Distinct()],
        _ => [],
    };

    public static decimal Maximum(ActionDefinition action)
    {
        var credits = action.Credits.Select(credit => Maximum(credit.Points, credit.MaxEntries)).ToList();
        var most = action.BestCreditOnly ? credits.DefaultIfEmpty().Max() : credits.Sum();
        return action.Cap is { } cap ? Math.Min(most, cap.Value) : most;
    }

    private static decimal Maximum(PointsRule rule, int entries) => rule switch
    {
        FixedPoints all => all.Points.Value,
        PointsPerEntry each => Math.Min(each.Each.Value * entries, each.Cap.Value),
        PointsPerUnit units => units.Cap.Value,
        TieredPoints tiered => tiered.Tiers.Max(tier => tier.Points.Value),
        BestOf best => best.Rules.Max(one => Maximum(one, entries)),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };
}
