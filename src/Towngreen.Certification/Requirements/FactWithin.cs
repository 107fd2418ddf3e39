namespace Towngreen.Certification;

/// <summary>A metric's figure lies between two ends; not given does not. Of a yearly metric the latest year's figure decides.</summary>
/// <param name="Fact">The id of a number.</param>
/// <param name="Minimum">The smallest figure that will do, included; nothing when only the largest matters.</param>
/// <param name="Maximum">The largest figure that will do, included; nothing when only the smallest matters.</param>
public sealed record FactWithin(string Fact, decimal? Minimum, decimal? Maximum) : Requirement
{
    internal override Finding Explain(Tally tally, RequirementPlace place)
    {
        var latest = tally.Circumstances.Facts.Figures(Fact) is [.., var last] ? last : null;
        var isWithin = latest is { Amount: var amount } && NumberLimits.Allow(amount, Minimum, Maximum);
        return new(FindingCodes.FactWithin, isWithin ? FindingStatus.Met : FindingStatus.Unmet) { Have = latest?.Amount, Facts = [.. Facts(latest?.Year)] };
    }

    internal override Requirement Turned(Dial dial)
    {
        var least = dial.Figure(this, ThresholdKind.LeastFigure, Minimum, "min", decimal.MinValue);
        return this with { Minimum = least, Maximum = dial.Figure(this, ThresholdKind.MostFigure, Maximum, "max", least ?? decimal.MinValue) };
    }

    internal override void Check(EditionFaults faults)
    {
        faults.NeedFact(Fact, FactType.Number);
        faults.Unless(Minimum is not null || Maximum is not null, "a least or a most is given");
        faults.Unless(!(Minimum > Maximum), "the least is not above the most");
    }

    /// <summary>Some figure the fact allows lies between the ends.</summary>
    internal override bool CanBeMet(Tally everything)
    {
        var definition = everything.Edition.FindFact(Fact)!;
        return !(definition.Minimum > Maximum) && !(definition.Maximum < Minimum);
    }

    private IEnumerable<KeyValuePair<string, object>> Facts(int? year) =>
        new (string Key, object? Value)[] { ("fact", Fact), ("minimum", Minimum), ("maximum", Maximum), ("year", year) }
            .Where(fact => fact.Value is not null)
            .Select(fact => KeyValuePair.Create(fact.Key, fact.Value!));
}
