namespace Towngreen.Certification.Tests.RandomPrograms;

/// <summary>Editions with every kind of rule, sound by construction.</summary>
internal static class RandomEdition
{
    public static readonly ValueList<string> Tags = ["green", "fair", "bold"];

    public static Edition Draw(Chance chance)
    {
        var categories = chance.Times(1, 5, place => new Category($"c{place + 1}", $"Category {place + 1}"));
        var parts = new EditionParts
        {
            Program = "random",
            Key = "2026",
            Year = 2026,
            Categories = [.. categories],
            Actions = [.. RandomCredits.Actions(chance, categories)],
            Levels = [],
            Facts = Facts(chance),
            Window = Window(chance),
            Expiry = Expiry(chance),
        };
        foreach (var key in chance.Some(["first", "second", "third"], 0, 3))
        {
            parts = parts with { Designations = [.. parts.Designations, new(key, key, Requirement(chance, parts), Source(chance))] };
        }

        var levels = chance.Between(1, 4);
        for (var level = 1; level <= levels; level++)
        {
            parts = parts with { Levels = [.. parts.Levels, new($"l{level}", $"Level {level}", Requirement(chance, parts), Source(chance))] };
        }

        return new Edition(parts with { HandIn = chance.Percent(40) ? Requirement(chance, parts) : null });
    }

    public static CreditWindow Window(Chance chance) => chance.Between(0, 4) switch
    {
        0 => new AnyTime(),
        1 => new YearsBack(chance.Between(0, 5)),
        _ => new CalendarYears(chance.Between(0, 4)),
    };

    public static FigureSource Source(Chance chance) => chance.Percent(4) ? FigureSource.Illustrative : FigureSource.Published;

    private static Expiry Expiry(Chance chance) => chance.Between(0, 2) switch
    {
        0 => new EndOfYear(chance.Between(0, 4)),
        1 => new Anniversary(chance.Between(1, 5)),
        _ => new DayBeforeAnniversary(chance.Between(1, 5)),
    };

    private static Requirement Requirement(Chance chance, EditionParts parts) => new RandomRequirement(chance, parts).Draw(3);

    private static ValueList<FactDefinition> Facts(Chance chance)
    {
        ValueList<FactDefinition> every =
        [
            Fact("class", FactType.Choice) with { Options = [new("a", "A"), new("b", "B"), new("c", "C")] },
            Fact("size", FactType.Choice) with { Options = [new("small", "Small"), new("large", "Large")], Yearly = true },
            Fact("coast", FactType.YesNo),
            Fact("open", FactType.YesNo) with { Yearly = true },
            Fact("people", FactType.Number) with { Minimum = 0 },
            Fact("energy", FactType.Number) with { Yearly = true, Minimum = chance.Percent(50) ? -20 : null, Maximum = chance.Percent(50) ? 100 : null },
            Fact("water", FactType.Number) with { Yearly = true },
            Fact("waste-home", FactType.Number) with { Yearly = true, Metric = "waste" },
            Fact("waste-work", FactType.Number) with { Yearly = true, Metric = "waste", Maximum = 50 },
        ];
        return [.. chance.Some(every, chance.Of(0, every.Count), every.Count)];
    }

    private static FactDefinition Fact(string id, FactType type) => new() { Id = id, Type = type, Label = id };
}
