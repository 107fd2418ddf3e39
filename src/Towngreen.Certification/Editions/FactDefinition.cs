namespace Towngreen.Certification;

/// <summary>Something an edition asks about the applicant itself, apart from its claims: its class, a yes or no, a metric.</summary>
public sealed record FactDefinition
{
    /// <summary>The two answers of <see cref="FactType.YesNo"/>.</summary>
    public const string Yes = "yes", No = "no";

    /// <summary>Stable across editions.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of value it is.</summary>
    public required FactType Type { get; init; }

    /// <summary>What people read.</summary>
    public required string Label { get; init; }

    /// <summary>What helps to answer, or nothing.</summary>
    public string? Hint { get; init; }

    /// <summary>What may be chosen; only for <see cref="FactType.Choice"/>.</summary>
    public ValueList<Option> Options { get; init; } = [];

    /// <summary>What a number counts, such as "kWh"; nothing for a bare number.</summary>
    public string? Unit { get; init; }

    /// <summary>The smallest number allowed, included, in <see cref="Unit"/>.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest number allowed, included, in <see cref="Unit"/>.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Whether there is one value for each data year; otherwise there is one value without a year.</summary>
    public bool Yearly { get; init; }

    /// <summary>The metric this is one element of; nothing when it is a metric by itself, under its own id.</summary>
    public string? Metric { get; init; }

    /// <summary>The ids that may be answered to a yes or no or a choice; empty for a number.</summary>
    internal IEnumerable<string> Answers => Type switch
    {
        FactType.YesNo => [Yes, No],
        FactType.Choice => Options.Select(option => option.Id),
        _ => [],
    };

    /// <summary>What is wrong with a value on a day, as a finding's code; nothing when it is fine. A year still to come has no data yet.</summary>
    internal string? FaultOf(Fact fact, DateOnly asOf) => fact.Value switch
    {
        _ when Yearly != fact.Year.HasValue || fact.Year > asOf.Year => FindingCodes.FactYear,
        NumberValue number when Type is FactType.Number => NumberLimits.Allow(number.Number, Minimum, Maximum) ? null : FindingCodes.FactOutOfRange,
        ChoiceValue choice when Type is not FactType.Number => Answers.Contains(choice.Option) ? null : FindingCodes.FactNotAnOption,
        _ => FindingCodes.FactWrongType,
    };

    /// <summary>Names what cannot work.</summary>
    internal void Check(EditionFaults faults)
    {
        faults.Unless(Type is not FactType.Choice || Options.Count > 0, $"the choice '{Id}' has no options");
        faults.Distinct($"option of '{Id}'", Options.Select(option => option.Id));
        faults.Unless(!(Minimum > Maximum), $"the least of '{Id}' is above the most");
        faults.Unless(Metric is null || faults.Edition.FindFact(Metric) is null, $"the metric of '{Id}' has the name of a fact");
    }
}

/// <summary>The kinds of facts.</summary>
public enum FactType
{
    /// <summary><see cref="FactDefinition.Yes"/> or <see cref="FactDefinition.No"/>.</summary>
    YesNo,

    /// <summary>One of the fact's options.</summary>
    Choice,

    /// <summary>A figure, in the fact's unit and limits.</summary>
    Number,
}
