using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>A credit's points: a number, or a map whose first key names the rule.</summary>
internal sealed class PointsYaml
{
    private readonly CreditForm _form;
    private readonly Names _names;
    private readonly Dictionary<string, Func<DataMap, PointsRule>> _kinds;

    public PointsYaml(CreditForm form, Names names)
    {
        (_form, _names) = (form, names);
        _kinds = new()
        {
            ["per-entry"] = PerEntry,
            ["per"] = PerUnit,
            ["tiers"] = map => map["tiers"].Map(Tiered),
            ["best-of"] = map => new BestOf(map["best-of"].List(Read, atLeast: 2)),
        };
    }

    private static PointsRule Nothing { get; } = new FixedPoints(Points.Zero);

    public PointsRule Read(DataNode node) => node.Part("points", Form, Nothing);

    private PointsRule Form(DataNode node) => node.Either(brief => new FixedPoints(brief.Points()), full => full.Kind(_kinds, Nothing));

    private static PointsPerEntry PerEntry(DataMap map)
    {
        var each = new Points(map["per-entry"].Positive());
        return new(each, Cap(map, each));
    }

    private PointsPerUnit PerUnit(DataMap map)
    {
        var field = _form.Field(map["per"], EvidenceType.Number, EvidenceType.People);
        var each = new Points(map["points"].Positive());
        return new(field, each, map.Optional("unit")?.Positive() ?? 1, Cap(map, each));
    }

    private static Points Cap(DataMap map, Points each)
    {
        var node = map["cap"];
        var cap = node.Points();
        if (cap < each)
        {
            node.Fault("pack.cap-below-unit", ("cap", cap.Value), ("each", each.Value));
        }

        return cap;
    }

    private TieredPoints Tiered(DataMap map)
    {
        var field = _form.Field(map["by"], EvidenceType.Number, EvidenceType.People);
        var steps = map["steps"].List(node => (Node: node, Tier: node.Map(Step)), atLeast: 1);
        foreach (var (before, step) in steps.Zip(steps.Skip(1)))
        {
            if (step.Tier.From <= before.Tier.From)
            {
                step.Node.Fault("pack.tier-overlaps", ("from", step.Tier.From), ("before", before.Tier.From));
            }

            if (step.Tier.Points < before.Tier.Points)
            {
                step.Node.Fault("pack.tier-earns-less", ("points", step.Tier.Points.Value), ("before", before.Tier.Points.Value));
            }
        }

        return new TieredPoints(field, [.. steps.Select(step => step.Tier)]);
    }

    private Tier Step(DataMap map) => new(map["from"].Number(), map["points"].Points()) { Requires = PrerequisiteYaml.List(map, _names) };
}
