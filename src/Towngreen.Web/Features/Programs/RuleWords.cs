using Towngreen.Certification;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs;

/// <summary>A credit's rules as sentences: what it earns, what it asks for, what must hold.</summary>
public sealed class RuleWords(Words words)
{
    /// <summary>"10 points"; "5 points each, 15 at most"; "5 to 20 points"; "up to 20 points".</summary>
    public string Points(PointsRule rule) => rule switch
    {
        FixedPoints points => Points(points.Points.Value),
        PointsPerEntry each => words.Say("catalogue.points.per-entry", new { Each = each.Each.Value, Cap = each.Cap.Value }),
        TieredPoints tiers => words.Say("catalogue.points.tiers", new { Least = tiers.Tiers[0].Points.Value, Most = tiers.Maximum.Value }),
        PointsPerUnit or BestOf => words.Say("catalogue.points.up-to", new { Most = rule.Maximum.Value }),
        _ => throw new InvalidOperationException($"No words for {rule.GetType().Name}."),
    };

    public string Points(decimal points) => words.Say("catalogue.points", new { Points = points });

    /// <summary>What stands behind the points, a line each: "from 20 %: 10 points". Nothing where they need no explaining.</summary>
    public IReadOnlyList<string> Tiers(Credit credit) => Tiers(credit.Points, credit);

    private IReadOnlyList<string> Tiers(PointsRule rule, Credit credit) => rule switch
    {
        TieredPoints tiers => [.. tiers.Tiers.Select(tier => words.Say("catalogue.points.tier", new
        {
            Field = Label(credit, tiers.Field), tier.From, Unit = UnitOf(credit, tiers.Field), Points = tier.Points.Value,
        }))],
        PointsPerUnit each => [words.Say("catalogue.points.per-unit", new
        {
            Field = Label(credit, each.Field), Each = each.Each.Value, Per = each.Unit, Unit = UnitOf(credit, each.Field), Cap = each.Cap.Value,
        })],
        BestOf best => [words.Say("catalogue.points.best-of"), .. best.Rules.SelectMany(each => Tiers(each, credit))],
        _ => [],
    };

    public string Field(EvidenceField field) =>
        words.Say(field.Required ? "catalogue.field.required" : "catalogue.field.optional", new { field.Label, Kind = words.Say($"catalogue.field.{field.Type}") });

    public string Criterion(Criterion criterion, Credit credit) => criterion switch
    {
        Cohort cohort => words.Say(cohort.SeriesField is null ? "catalogue.criterion.cohort" : "catalogue.criterion.cohort-at-every-session", new
        {
            People = cohort.Minimum,
            Roles = cohort.Roles.Select(role => words.Has($"catalogue.role.{role}") ? words.Say($"catalogue.role.{role}") : role),
        }),
        AcceptedChoice choice => words.Say("catalogue.criterion.choice", new { Field = Label(credit, choice.Field), Accepted = OptionsOf(credit.FindField(choice.Field)!, choice.Accepted) }),
        ActiveWithin active => words.Say("catalogue.criterion.active", new { Field = Label(credit, active.Field), active.Years }),
        DistinctEntries distinct => words.Say("catalogue.criterion.distinct", new { Field = Label(credit, distinct.Field) }),
        MinimumNumber number => words.Say("catalogue.criterion.minimum", new { Field = Label(credit, number.Field), number.Minimum }),
        AnyEvidence any => words.Say("catalogue.criterion.any", new { Fields = any.Fields.Select(field => Label(credit, field)) }),
        JudgedByPerson judged => words.Say("catalogue.criterion.judged", new { judged.Question }),
        _ => throw new InvalidOperationException($"No words for {criterion.GetType().Name}."),
    };

    /// <summary>The form's own word, so that a reader finds it there.</summary>
    private static string Label(Credit credit, string field) => credit.FindField(field)!.Label;

    private static IEnumerable<string> OptionsOf(EvidenceField field, IEnumerable<string> accepted) =>
        field.Options.Where(option => accepted.Contains(option.Id)).Select(option => option.Label);

    private static string UnitOf(Credit credit, string field) => credit.FindField(field)!.Unit is { Length: > 0 } unit ? $" {unit}" : "";
}
