using System.Globalization;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.AboutTown;

/// <param name="Answers">What could be read.</param>
/// <param name="Problems">What could not, each under its field's path within the form.</param>
public sealed record FactsReading(IReadOnlyList<FactAnswer> Answers, IReadOnlyList<Error> Problems);

/// <summary>
/// Makes answers of the form as typed. Only what cannot be kept at all is a problem; what lies outside a question's limits is kept, and the
/// engine's findings say so. A data year without figures is left out.
/// </summary>
public sealed class FactsReader
{
    private readonly Edition _edition;
    private readonly List<FactAnswer> _answers = [];
    private readonly List<Error> _problems = [];

    private FactsReader(Edition edition) => _edition = edition;

    public static FactsReading Read(FactsInput input, Edition edition)
    {
        var reader = new FactsReader(edition);
        reader.Take(input.Answers, year: null, "Answers");
        var years = new HashSet<int>();
        foreach (var (place, year) in input.Years.Index().Where(year => reader.IsFilled(year.Item)))
        {
            reader.Take(year, $"Years[{place}]", years);
        }

        return new FactsReading(reader._answers, reader._problems);
    }

    private bool IsFilled(YearInput year) => _edition.Facts.Any(fact => fact.Yearly && !string.IsNullOrWhiteSpace(year.Figures.GetValueOrDefault(fact.Id)));

    private void Take(YearInput typed, string path, HashSet<int> years)
    {
        if (Year(typed.Year, $"{path}.Year") is not { } year)
        {
            return;
        }

        if (!years.Add(year))
        {
            Problem(new YearTwice(year), $"{path}.Year");
            return;
        }

        Take(typed.Figures, year, $"{path}.Figures");
    }

    private void Take(Dictionary<string, string?> typed, int? year, string path)
    {
        foreach (var fact in _edition.Facts.Where(fact => fact.Yearly == year.HasValue))
        {
            if (typed.GetValueOrDefault(fact.Id) is { } text && !string.IsNullOrWhiteSpace(text) && Answer(fact, year, text.Trim(), $"{path}[{fact.Id}]") is { } answer)
            {
                _answers.Add(answer);
            }
        }
    }

    private FactAnswer? Answer(FactDefinition fact, int? year, string typed, string path)
    {
        if (fact.Type is not FactType.Number)
        {
            return FactWords.OptionsOf(fact).Contains(typed) ? new FactAnswer(fact.Id, year, null, typed) : null;
        }

        if (decimal.TryParse(typed, NumberStyles.Number, CultureInfo.CurrentCulture, out var number))
        {
            return new FactAnswer(fact.Id, year, number, null);
        }

        Problem(new NotANumber(typed), path);
        return null;
    }

    private int? Year(string? typed, string path)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Problem(new YearMissing(), path);
            return null;
        }

        if (int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100)
        {
            return year;
        }

        Problem(new NotAYear(typed), path);
        return null;
    }

    private void Problem(Error problem, string path) => _problems.Add(problem with { Field = path });
}
