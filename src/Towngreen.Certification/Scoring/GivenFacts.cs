namespace Towngreen.Certification;

/// <summary>What an applicant says about itself, as far as it fits the edition's questions.</summary>
internal sealed class GivenFacts
{
    private readonly ILookup<string, Fact> _fitting;

    private GivenFacts(ILookup<string, Fact> fitting, ValueList<Finding> faults)
    {
        _fitting = fitting;
        Faults = faults;
        Years = [.. fitting.SelectMany(facts => facts).Select(fact => fact.Year).OfType<int>().Distinct()];
    }

    private static GivenFacts None { get; } = new(Array.Empty<Fact>().ToLookup(fact => fact.Id), []);

    /// <summary>One finding for each value that does not fit, in the order of fact and year.</summary>
    public ValueList<Finding> Faults { get; }

    /// <summary>Every data year of which something is given.</summary>
    public ValueList<int> Years { get; }

    /// <summary>Sorts out which values fit; a blank one is not given.</summary>
    public static GivenFacts Of(Edition edition, ValueList<Fact> facts, DateOnly asOf)
    {
        if (facts.Count == 0)
        {
            return None;
        }

        var given = facts.Where(fact => !fact.Value.IsBlank)
            .OrderBy(fact => fact.Id, StringComparer.Ordinal).ThenBy(fact => fact.Year)
            .Select(fact => (Fact: fact, Fault: FaultOf(edition, fact, asOf)))
            .ToLookup(fact => fact.Fault is null);
        return new(given[true].ToLookup(fact => fact.Fact.Id, fact => fact.Fact), [.. given[false].Select(fact => Faulty(fact.Fact, fact.Fault!))]);
    }

    /// <summary>The option chosen, in the latest year of a yearly fact; nothing when none is.</summary>
    public string? Option(string id) => _fitting[id].LastOrDefault()?.Value.Identity;

    /// <summary>The figures of a number, the earliest year first.</summary>
    public IReadOnlyList<Figure> Figures(string id) => [.. _fitting[id].Select(fact => new Figure(fact.Year, fact.Value.Amount!.Value))];

    private static string? FaultOf(Edition edition, Fact fact, DateOnly asOf) =>
        edition.FindFact(fact.Id) is { } definition ? definition.FaultOf(fact, asOf) : FindingCodes.FactUnknown;

    private static Finding Faulty(Fact fact, string code) => new(code, FindingStatus.Unmet)
    {
        Facts = fact.Year is { } year ? [new("fact", fact.Id), new("year", year)] : [new("fact", fact.Id)],
    };
}

/// <summary>A number of one data year, or without a year.</summary>
internal sealed record Figure(int? Year, decimal Amount);
