using System.Globalization;
using System.Text.Json;
using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.AboutTown;

/// <summary>Fills the sheet's form from answers, and changes its shape: the way back of <see cref="FactsReader"/>.</summary>
internal static class FactsForm
{
    public const string AddYear = "add-year";

    private const string RemoveYearPrefix = "remove-year:";

    public static string RemoveYear(int place) => string.Create(CultureInfo.InvariantCulture, $"{RemoveYearPrefix}{place}");

    /// <param name="edition">What is asked.</param>
    /// <param name="answers">What is shown.</param>
    /// <param name="started">What is saved: what a change is told from.</param>
    /// <param name="today">For the data year that is offered first, the last that is over.</param>
    public static FactsInput Fill(Edition edition, IReadOnlyList<FactAnswer> answers, IReadOnlyList<FactAnswer> started, DateOnly today)
    {
        var byYear = answers.Where(answer => answer.Year is not null).GroupBy(answer => answer.Year!.Value).OrderByDescending(year => year.Key);
        var input = new FactsInput
        {
            Answers = answers.Where(answer => answer.Year is null).ToDictionary(answer => answer.Fact, Text),
            Years = [.. byYear.Select(year => new YearInput { Year = Text(year.Key), Figures = year.ToDictionary(answer => answer.Fact, Text) })],
            Started = JsonSerializer.Serialize(started, JsonSerializerOptions.Web),
        };
        if (input.Years.Count == 0 && edition.Facts.Any(fact => fact.Yearly))
        {
            Add(input, today);
        }

        return input;
    }

    /// <summary>What the form was made from; nothing that was tampered with can be read, and then it is as if nothing had been there.</summary>
    public static IReadOnlyList<FactAnswer> Started(FactsInput input)
    {
        try
        {
            var started = JsonSerializer.Deserialize<List<FactAnswer?>>(input.Started ?? "[]", JsonSerializerOptions.Web) ?? [];
            return [.. started.OfType<FactAnswer>().Where(answer => answer.Fact is not null).DistinctBy(answer => answer.Question)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>Adds a data year or takes one away, as a button asks.</summary>
    public static void Shape(FactsInput input, string shape, DateOnly today)
    {
        if (shape == AddYear && input.Years.Count < SaveFacts.MostYears)
        {
            Add(input, today);
        }
        else if (shape.StartsWith(RemoveYearPrefix, StringComparison.Ordinal)
            && int.TryParse(shape[RemoveYearPrefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < input.Years.Count)
        {
            input.Years.RemoveAt(place);
        }
    }

    /// <summary>On top: the latest year that is not there yet.</summary>
    private static void Add(FactsInput input, DateOnly today)
    {
        var year = today.Year - 1;
        while (input.Years.Exists(known => known.Year?.Trim() == Text(year)))
        {
            year--;
        }

        input.Years.Insert(0, new YearInput { Year = Text(year) });
    }

    private static string? Text(FactAnswer answer) => answer.Choice ?? answer.Number?.ToString("0.############", CultureInfo.CurrentCulture);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
