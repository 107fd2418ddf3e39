using static Towngreen.Certification.FindingCodes;

namespace Towngreen.Certification.Tests.Oracle;

/// <summary>What the applicant says about itself, as far as it fits what the edition asks.</summary>
internal sealed class NaiveFacts
{
    private readonly Edition _edition;
    private readonly DateOnly _asOf;
    private readonly List<Fact> _given = [];

    public NaiveFacts(Edition edition, Claims claims, DateOnly asOf)
    {
        (_edition, _asOf) = (edition, asOf);
        foreach (var fact in claims.Facts.Where(fact => !fact.Value.IsBlank).OrderBy(fact => fact.Id, StringComparer.Ordinal).ThenBy(fact => fact.Year))
        {
            if (Fault(fact) is { } fault)
            {
                Faults.Add(new Answer(fault, false));
            }
            else
            {
                _given.Add(fact);
            }
        }
    }

    public List<Answer> Faults { get; } = [];

    public string? Choice(string id) => Latest(id) is { Value: ChoiceValue choice } ? choice.Option : null;

    public Answer Judge(FactAccepted accepted) => new(FindingCodes.FactAccepted, Choice(accepted.Fact) is { } given && accepted.Accepted.Contains(given));

    public Answer Judge(FactWithin within)
    {
        var figure = Latest(within.Fact) is { Value: NumberValue number } ? number.Number : (decimal?)null;
        var fits = figure is not null && !(figure < within.Minimum) && !(figure > within.Maximum);
        return new Answer(FindingCodes.FactWithin, fits, figure);
    }

    public Answer Judge(FactsGiven given)
    {
        var most = 0;
        for (var year = _asOf.Year - given.WithinYears; year <= _asOf.Year; year++)
        {
            most = Math.Max(most, given.Facts.Count(metric => IsComplete(metric, year)));
        }

        return new Answer(FindingCodes.FactsGiven, most >= given.Minimum, most, given.Minimum);
    }

    public Answer Judge(FactImproved improved)
    {
        var figures = _given.Where(fact => fact.Id == improved.Fact).OrderByDescending(fact => fact.Year).ToList();
        if (figures.Count < 2 || figures[0].Year < _asOf.Year - improved.WithinYears)
        {
            return new Answer(FindingCodes.FactImproved, false, null, improved.ByPercent);
        }

        var (latest, earlier) = (((NumberValue)figures[0].Value).Number, ((NumberValue)figures[1].Value).Number);
        var gain = improved.Better is Direction.Higher ? latest - earlier : earlier - latest;
        if (earlier == 0)
        {
            return new Answer(FindingCodes.FactImproved, improved.Better is Direction.Higher && latest > 0, null, improved.ByPercent);
        }

        var percent = gain * 100 / Math.Abs(earlier);
        return new Answer(FindingCodes.FactImproved, gain > 0 && gain * 100 >= improved.ByPercent * Math.Abs(earlier), percent, improved.ByPercent);
    }

    private Fact? Latest(string id) => _given.Where(fact => fact.Id == id).MaxBy(fact => fact.Year ?? 0);

    private bool IsComplete(string metric, int year) => _edition.Facts
        .Where(fact => fact.Id == metric || fact.Metric == metric)
        .All(element => _given.Any(fact => fact.Id == element.Id && fact.Year == year));

    private string? Fault(Fact fact)
    {
        if (_edition.Facts.FirstOrDefault(known => known.Id == fact.Id) is not { } asked)
        {
            return FactUnknown;
        }

        if ((fact.Year is null) == asked.Yearly || fact.Year > _asOf.Year)
        {
            return FactYear;
        }

        return (asked.Type, fact.Value) switch
        {
            (FactType.Number, NumberValue number) =>
                number.Number < asked.Minimum || number.Number > asked.Maximum || Math.Abs(number.Number) > 1_000_000_000_000_000m ? FactOutOfRange : null,
            (FactType.YesNo, ChoiceValue choice) => choice.Option is "yes" or "no" ? null : FactNotAnOption,
            (FactType.Choice, ChoiceValue choice) => asked.Options.Any(option => option.Id == choice.Option) ? null : FactNotAnOption,
            _ => FactWrongType,
        };
    }
}
