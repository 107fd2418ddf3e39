using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>What an edition asks about the applicant itself, for the requirements that refer to it.</summary>
internal sealed class FactForm(ValueList<FactDefinition> facts)
{
    /// <summary>The id of a fact of one of the types.</summary>
    public string Fact(DataNode node, params ReadOnlySpan<FactType> types)
    {
        var id = node.Text();
        if (Find(id) is not { } fact)
        {
            node.Fault("pack.no-such-fact", ("value", id));
        }
        else if (!types.Contains(fact.Type))
        {
            node.Fault("pack.fact-of-other-type", ("value", id), ("type", Vocabulary.WordOf(Vocabulary.FactTypes, fact.Type)));
        }

        return id;
    }

    /// <summary>The id of a number asked for each year.</summary>
    public string YearlyFigure(DataNode node)
    {
        var id = Fact(node, FactType.Number);
        if (Find(id) is { Type: FactType.Number, Yearly: false })
        {
            node.Fault("pack.fact-not-yearly", ("value", id));
        }

        return id;
    }

    /// <summary>The name of a metric: a fact that is one by itself, or what several facts are elements of.</summary>
    public string Metric(DataNode node)
    {
        var name = node.Text();
        var elements = facts.Where(fact => (fact.Metric ?? fact.Id) == name).ToList();
        if (elements.Count == 0)
        {
            node.Fault("pack.no-such-fact", ("value", name));
        }
        else if (!elements.TrueForAll(element => element is { Type: FactType.Number, Yearly: true }))
        {
            node.Fault("pack.fact-not-yearly", ("value", name));
        }

        return name;
    }

    /// <summary>One of the answers to the fact.</summary>
    public string Answer(string fact, DataNode node)
    {
        var (answer, known) = (node.Text(), AnswersOf(fact));
        if (known.Count > 0 && !known.Contains(answer))
        {
            node.Fault("pack.no-such-option", ("value", answer), ("known", known));
        }

        return answer;
    }

    public ValueList<string> AnswersOf(string fact) => Find(fact) switch
    {
        { Type: FactType.YesNo } => [FactDefinition.Yes, FactDefinition.No],
        { } choice => [.. choice.Options.Select(option => option.Id)],
        null => [],
    };

    private FactDefinition? Find(string id) => facts.FirstOrDefault(fact => fact.Id == id);
}
