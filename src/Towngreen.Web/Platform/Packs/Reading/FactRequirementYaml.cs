using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Requirements that look at what the applicant says about itself.</summary>
/// <param name="facts">What the edition asks.</param>
/// <param name="read">Reads a requirement inside another.</param>
internal sealed class FactRequirementYaml(FactForm facts, Func<DataNode, Requirement> read)
{
    private const int MaxYears = 50;

    public ByClass ByClass(DataMap map)
    {
        var fact = facts.Fact(map["fact"], FactType.Choice);
        var node = map["of"];
        var cases = node.Entries(read);
        foreach (var (key, _) in cases)
        {
            facts.Answer(fact, key);
        }

        var lacking = facts.AnswersOf(fact).Except(cases.Select(each => each.Key.Scalar!)).ToList();
        if (lacking.Count > 0)
        {
            node.Fault("pack.class-without-requirement", ("lacking", (ValueList<string>)[.. lacking]));
        }

        return new ByClass(fact, [.. cases.Select(each => KeyValuePair.Create(each.Key.Scalar!, each.Value))]);
    }

    public Requirement Fact(DataMap map)
    {
        var (node, accepted) = (map["fact"], map.Optional("is"));
        var (least, most) = (map.Optional("min")?.Amount(), map.Optional("max")?.Amount());
        if ((accepted is null) == ((least ?? most) is null))
        {
            map.Node.Fault("pack.answer-or-figure");
        }

        if (least > most)
        {
            map.Node.Fault("pack.minimum-above-maximum");
        }

        return accepted is null && (least ?? most) is not null
            ? new FactWithin(facts.Fact(node, FactType.Number), least, most)
            : Accepted(facts.Fact(node, FactType.YesNo, FactType.Choice), accepted);
    }

    private FactAccepted Accepted(string fact, DataNode? accepted) => new(fact, accepted?.Set(answer => facts.Answer(fact, answer), atLeast: 1) ?? []);

    public FactsGiven Given(DataMap map)
    {
        var metrics = map["facts"].Set(facts.Metric, atLeast: 1);
        return new(metrics, map["at-least"].Count(metrics.Count), map["within-years"].Whole(0, MaxYears));
    }

    public FactImproved Improved(DataMap map) => new(
        facts.YearlyFigure(map["fact"]),
        map["better"].OneOf(Vocabulary.Directions),
        map.Optional("by-percent")?.Number() ?? 0,
        map["within-years"].Whole(0, MaxYears));
}
