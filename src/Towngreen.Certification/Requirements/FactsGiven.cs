namespace Towngreen.Certification;

/// <summary>
/// Enough of these metrics have a figure for one same data year, a metric of several elements for each of them. Source: GreenStep Cities, step 4
/// asks core metrics complete in all their elements.
/// </summary>
/// <param name="Facts">The metrics: ids of yearly numbers, or names under which such numbers are the elements of one metric.</param>
/// <param name="Minimum">How many of them, included.</param>
/// <param name="WithinYears">How many years before the year of hand-in the data year may lie; 0 leaves only that year.</param>
public sealed record FactsGiven(ValueList<string> Facts, int Minimum, int WithinYears) : Requirement
{
    /// <summary>The year with most of the metrics decides; of equal ones the latest.</summary>
    internal override Finding Explain(Tally tally, RequirementPlace place)
    {
        var (asOf, given) = (tally.Circumstances.AsOf, tally.Circumstances.Facts);
        var years = given.Years.Where(year => year >= asOf.Year - (long)WithinYears);
        var (year, have) = years.Select(year => (year, Facts.Count(metric => IsGiven(metric, year, tally)))).OrderDescending(ByCountThenYear).FirstOrDefault();
        ValueList<string> outstanding = [.. Facts.Where(metric => !IsGiven(metric, year, tally))];
        ValueMap<object> facts = [new("facts", Facts), new("outstanding", outstanding), new("within-years", WithinYears)];
        return new(FindingCodes.FactsGiven, have >= Minimum ? FindingStatus.Met : FindingStatus.Unmet)
        {
            Have = have,
            Need = Minimum,
            Facts = have == 0 ? facts : [.. facts, new("year", year)],
        };
    }

    internal override Requirement Turned(Dial dial) => this with
    {
        Minimum = dial.Count(this, ThresholdKind.Metrics, Minimum, Facts.Count),
        WithinYears = dial.Years(this, WithinYears),
    };

    internal override void Check(EditionFaults faults)
    {
        foreach (var metric in Facts)
        {
            var elements = faults.Edition.ElementsOf(metric).ToList();
            faults.Unless(elements.Count > 0, $"there is no fact or metric '{metric}'");
            faults.Unless(elements.All(element => element is { Type: FactType.Number, Yearly: true }), $"'{metric}' has no yearly figures");
        }

        faults.Distinct("metric", Facts);
        faults.Unless(Minimum > 0, "metrics are counted from one");
        faults.Unless(Minimum <= Facts.Count, "there are fewer metrics than must be given");
        faults.Unless(WithinYears >= 0, "years are counted from zero");
    }

    /// <summary>Every figure may be given.</summary>
    internal override bool CanBeMet(Tally everything) => true;

    private static Comparer<(int Year, int Count)> ByCountThenYear { get; } =
        Comparer<(int Year, int Count)>.Create((left, right) => (left.Count, left.Year).CompareTo((right.Count, right.Year)));

    private static bool IsGiven(string metric, int year, Tally tally) =>
        tally.Edition.ElementsOf(metric).All(element => tally.Circumstances.Facts.Figures(element.Id).Any(figure => figure.Year == year));
}
