using Google.OrTools.Sat;

namespace Towngreen.Certification.Tests.Planning.OtherSolver;

/// <summary>An amount that a rule measures: how many tiers or whole units it has come to.</summary>
internal sealed class AmountInLogic
{
    private readonly Logic _logic;

    private AmountInLogic(Logic logic, PointsRule rule, long before, long most)
    {
        (_logic, Rule, Before, Steps) = (logic, rule, before, logic.Model.NewIntVar(before, Math.Max(before, most), ""));
        IsThere = logic.AtLeast(Steps, 1);
    }

    public PointsRule Rule { get; }

    public long Before { get; }

    public IntVar Steps { get; }

    public BoolVar IsThere { get; }

    public long WorthNow => Rule switch
    {
        PointsPerUnit each => Math.Min(Before * CreditInLogic.Halves(each.Each.Value), CreditInLogic.Halves(each.Cap.Value)),
        _ => Before == 0 ? 0 : CreditInLogic.Halves(((TieredPoints)Rule).Tiers[(int)Before - 1].Points.Value),
    };

    /// <summary>Nothing for a rule that measures nothing.</summary>
    public static AmountInLogic? Of(Logic logic, PointsRule rule, Credit credit, IReadOnlyList<Entry> there, bool mayGrow)
    {
        switch (rule)
        {
            case TieredPoints tiers:
                var reached = tiers.Tiers.Count(tier => there.Any(entry => AmountOf(entry, tiers.Field) >= tier.From));
                var most = credit.FindField(tiers.Field)!.Maximum ?? decimal.MaxValue;
                return new(logic, rule, reached, mayGrow ? tiers.Tiers.Count(tier => tier.From <= most) : reached);
            case PointsPerUnit each:
                var units = (long)Math.Floor(there.Select(entry => AmountOf(entry, each.Field)).Where(amount => amount >= each.Unit).Sum() / each.Unit);
                var room = credit.FindField(each.Field)!.Maximum is { } limit ? (long)Math.Floor(limit * credit.MaxEntries / each.Unit) : long.MaxValue;
                return new(logic, rule, units, mayGrow ? Math.Min(room, (long)Math.Ceiling(each.Cap.Value / each.Each.Value)) : units);
            default:
                return null;
        }
    }

    public static decimal AmountOf(Entry entry, string field) => entry.Values.TryGetValue(field, out var value) ? value switch
    {
        NumberValue number => number.Number,
        PeopleValue people => people.People.Select(person => person.Name).Distinct().Count(),
        _ => 0,
    } : 0;

    public LinearExpr Earned(Func<Prerequisite, BoolVar> has) => Rule is PointsPerUnit each
        ? _logic.NoMoreThan(CreditInLogic.Halves(each.Cap.Value), Steps * CreditInLogic.Halves(each.Each.Value))
        : _logic.Greatest(((TieredPoints)Rule).Tiers.Select((tier, place) =>
            _logic.AllOf([_logic.AtLeast(Steps, place + 1), .. tier.Requires.Select(has)]) * CreditInLogic.Halves(tier.Points.Value)));
}
