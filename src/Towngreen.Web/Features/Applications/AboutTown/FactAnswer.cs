using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.AboutTown;

/// <summary>An answer to a fact as it is kept: a number, or the id of what was chosen. Read years later, so it only ever grows.</summary>
/// <param name="Fact">The id of the fact in the edition.</param>
/// <param name="Year">The data year; nothing for a fact that has one value.</param>
public sealed record FactAnswer(string Fact, int? Year, decimal? Number, string? Choice)
{
    /// <summary>What it answers: within a sheet, each at most once.</summary>
    internal (string Fact, int? Year) Question => (Fact, Year);

    public static FactAnswer Of(Fact fact) => fact.Value switch
    {
        NumberValue number => new(fact.Id, fact.Year, number.Number, null),
        ChoiceValue choice => new(fact.Id, fact.Year, null, choice.Option),
        _ => throw new ArgumentException($"{fact.Value.GetType().Name} answers no fact.", nameof(fact)),
    };

    /// <summary>As the engine reads it.</summary>
    public Fact ToFact() => new(Fact, Year, Number is { } number ? new NumberValue(number) : new ChoiceValue(Choice ?? ""));
}
