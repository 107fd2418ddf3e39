namespace Towngreen.Certification;

/// <summary>
/// A metric's latest figure is better than the one before it. Source: GreenStep Cities, step 5 asks metrics improved from one data year to another.
/// </summary>
/// <param name="Fact">The id of a yearly number.</param>
/// <param name="Better">Which way is better.</param>
/// <param name="ByPercent">By how many percent of the earlier figure at least, included; 0 for any change for the better.</param>
/// <param name="WithinYears">How many years before the year of hand-in the latest data year may lie; the earlier figure may be of any year.</param>
public sealed record FactImproved(string Fact, Direction Better, decimal ByPercent, int WithinYears) : Requirement
{
    /// <summary>From a figure of zero any positive figure is higher by enough, and none is lower by any percentage.</summary>
    internal override Finding Explain(Tally tally, RequirementPlace place)
    {
        var figures = tally.Circumstances.Facts.Figures(Fact);
        if (figures.Count < 2 || figures[^1].Year!.Value < tally.Circumstances.AsOf.Year - (long)WithinYears)
        {
            return new(FindingCodes.FactImproved, FindingStatus.Unmet) { Need = ByPercent, Facts = Facts };
        }

        var (earlier, latest) = (figures[^2], figures[^1]);
        return new(FindingCodes.FactImproved, Improves(earlier.Amount, latest.Amount) ? FindingStatus.Met : FindingStatus.Unmet)
        {
            Have = earlier.Amount == 0 ? null : Gain(earlier.Amount, latest.Amount) * 100 / Math.Abs(earlier.Amount),
            Need = ByPercent,
            Facts =
            [
                .. Facts,
                new("year", latest.Year!.Value), new("figure", latest.Amount), new("earlier-year", earlier.Year!.Value), new("earlier-figure", earlier.Amount),
            ],
        };
    }

    internal override Requirement Turned(Dial dial) => this with
    {
        ByPercent = dial.Improvement(this, ByPercent),
        WithinYears = dial.Years(this, WithinYears),
    };

    internal override void Check(EditionFaults faults)
    {
        var definition = faults.NeedFact(Fact, FactType.Number);
        faults.Unless(definition is not { Yearly: false }, $"'{Fact}' has no figure for each year");
        faults.Unless(ByPercent is >= 0 and <= 1_000_000, "an improvement is from 0 to a million percent");
        faults.Unless(WithinYears >= 0, "years are counted from zero");
    }

    /// <summary>From the worst figure the fact allows to the best, or from as near to zero as one likes.</summary>
    internal override bool CanBeMet(Tally everything)
    {
        var definition = everything.Edition.FindFact(Fact)!;
        var (least, most) = (definition.Minimum ?? -NumberLimits.Largest, definition.Maximum ?? NumberLimits.Largest);
        return Better is Direction.Higher
            ? (least <= 0 && most > 0) || Improves(least, most)
            : (least < 0 && most >= 0) || Improves(most, least);
    }

    private ValueMap<object> Facts => [new("fact", Fact), new("better", Better is Direction.Higher ? "higher" : "lower"), new("within-years", WithinYears)];

    private bool Improves(decimal earlier, decimal latest) => earlier == 0
        ? Better is Direction.Higher && latest > 0
        : Gain(earlier, latest) > 0 && Gain(earlier, latest) * 100 >= ByPercent * Math.Abs(earlier);

    private decimal Gain(decimal earlier, decimal latest) => Better is Direction.Higher ? latest - earlier : earlier - latest;
}

/// <summary>Which way a figure gets better.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,
}
