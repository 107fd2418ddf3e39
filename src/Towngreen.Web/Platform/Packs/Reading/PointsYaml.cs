using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>A credit's points: a number, so much for each entry, or tiers.</summary>
internal sealed class PointsYaml(CreditForm form)
{
    public PointsRule Read(DataNode node) => node.Scalar is not null || node.IsFaulty ? new FixedPoints(node.Points()) : node.Map(Composed);

    private PointsRule Composed(DataMap map) => map.Optional("tiers") is { } tiers
        ? tiers.Map(Tiered)
        : new PointsPerEntry(map["per-entry"].Points(), map["cap"].Points());

    private TieredPoints Tiered(DataMap map)
    {
        var field = form.Field(map["by"], EvidenceType.Number, EvidenceType.People);
        var steps = map["steps"].List(node => node.Map(step => (Node: node, Tier: new Tier(step["from"].Number(), step["points"].Points()))), atLeast: 1);
        foreach (var (before, step) in steps.Zip(steps.Skip(1)))
        {
            if (step.Tier.From <= before.Tier.From || step.Tier.Points < before.Tier.Points)
            {
                step.Node.Fault("pack.step-order");
            }
        }

        return new TieredPoints(field, [.. steps.Select(step => step.Tier)]);
    }
}
