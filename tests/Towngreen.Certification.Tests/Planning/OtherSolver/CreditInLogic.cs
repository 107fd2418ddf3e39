using Google.OrTools.Sat;

namespace Towngreen.Certification.Tests.Planning.OtherSolver;

/// <summary>
/// One credit as the other solver sees it: how many entries there are, how far each amount has come, and what follows from both. Points and
/// hours are counted in halves, as made-up programs draw them.
/// </summary>
internal sealed class CreditInLogic
{
    private readonly Logic _logic;
    private readonly List<AmountInLogic> _amounts = [];

    public CreditInLogic(Logic logic, ActionDefinition action, Credit credit, IReadOnlyList<Entry> there, bool mayGrow)
    {
        (_logic, Ref, Credit, There) = (logic, new(action.Key, credit.Id), credit, there);
        Entries = logic.Model.NewIntVar(there.Count, mayGrow ? Math.Max(there.Count, credit.MaxEntries) : there.Count, "");
        Stands = logic.AtLeast(Entries, 1);
        foreach (var rule in Rules(credit.Points))
        {
            if (AmountInLogic.Of(logic, rule, credit, there, mayGrow) is { } amount)
            {
                _amounts.Add(amount);
                logic.Model.AddImplication(amount.IsThere, Stands);
            }
        }

        if (Rules(credit.Points).All(rule => rule is TieredPoints or PointsPerUnit))
        {
            logic.Model.AddImplication(Stands, logic.AnyOf(_amounts.Select(amount => amount.IsThere)));
        }
    }

    public ClaimRef Ref { get; }

    public Credit Credit { get; }

    /// <summary>The entries that count today.</summary>
    public IReadOnlyList<Entry> There { get; }

    public IntVar Entries { get; }

    /// <summary>Whether there is a claim of which nothing more is asked than what it requires beside it.</summary>
    public BoolVar Stands { get; }

    public BoolVar Counts { get; private set; } = null!;

    public IntVar Points { get; private set; } = null!;

    public BoolVar IsStep => _logic.AnyOf([_logic.AtLeast(Entries, There.Count + 1), .. _amounts.Select(amount => _logic.AtLeast(amount.Steps, amount.Before + 1))]);

    public static IEnumerable<PointsRule> Rules(PointsRule rule) => rule is BestOf best ? best.Rules.SelectMany(Rules) : [rule];

    public static long Halves(decimal value) => decimal.ToInt64(value * 2);

    /// <summary>Once it is known what is required where.</summary>
    public void Settle(Func<Prerequisite, BoolVar> has)
    {
        Counts = _logic.AllOf([Stands, .. Credit.Requires.Select(has)]);
        Points = _logic.If(Counts, _logic.Greatest(Rules(Credit.Points).Select(rule => Earned(rule, has))));
    }

    public LinearExpr Cost()
    {
        var first = There.Count > 0 ? _logic.Is(false) : Stands;
        var growing = _logic.AnyOf(_amounts.Select(amount => amount.IsThere));
        var work = (Entries - There.Count) + Logic.Sum(_amounts.Select(amount => amount.Steps - amount.Before)) - _logic.AllOf([first, growing]);
        if (Credit.Effort is { } hours)
        {
            return work * Halves(hours);
        }

        // The points brought, as if nothing were required; and for entries that bring none, those of a first one each.
        var worth = _logic.Greatest(Rules(Credit.Points).Select(rule => Earned(rule, _ => _logic.True())));
        var now = There.Count == 0 ? 0 : Rules(Credit.Points).Max(WorthNow);
        var brought = _logic.Greatest([_logic.If(Stands, worth) - now]);
        var useful = Rules(Credit.Points).OfType<PointsPerEntry>().Select(Useful).DefaultIfEmpty(1).Max();
        var idle = _logic.Greatest([Entries - Math.Max(useful, There.Count)]);
        return brought + (idle * FirstEntry());
    }

    /// <summary>The number of entries after which a further one earns nothing.</summary>
    private static long Useful(PointsPerEntry rule) => (long)Math.Ceiling(rule.Cap.Value / rule.Each.Value);

    /// <summary>What a first entry earns at least.</summary>
    private long FirstEntry()
    {
        var whatever = Rules(Credit.Points).Where(rule => rule is FixedPoints or PointsPerEntry).ToList();
        return whatever.Count > 0 ? whatever.Max(FirstWorth) : Rules(Credit.Points).Min(FirstWorth);
    }

    private static long FirstWorth(PointsRule rule) => rule switch
    {
        FixedPoints only => Halves(only.Points.Value),
        PointsPerEntry each => Halves(Math.Min(each.Each.Value, each.Cap.Value)),
        PointsPerUnit each => Halves(Math.Min(each.Each.Value, each.Cap.Value)),
        _ => Halves(((TieredPoints)rule).Tiers[0].Points.Value),
    };

    private long WorthNow(PointsRule rule) => rule switch
    {
        FixedPoints only => Halves(only.Points.Value),
        PointsPerEntry each => Halves(Math.Min(each.Each.Value * There.Count, each.Cap.Value)),
        _ => _amounts.Single(amount => ReferenceEquals(amount.Rule, rule)).WorthNow,
    };

    private LinearExpr Earned(PointsRule rule, Func<Prerequisite, BoolVar> has) => rule switch
    {
        FixedPoints only => LinearExpr.Constant(Halves(only.Points.Value)),
        PointsPerEntry each => _logic.NoMoreThan(Halves(each.Cap.Value), Entries * Halves(each.Each.Value)),
        _ => _amounts.Single(amount => ReferenceEquals(amount.Rule, rule)).Earned(has),
    };
}
