namespace Towngreen.Certification;

/// <summary>A thing a municipality can do, as one edition describes it.</summary>
public sealed record ActionDefinition
{
    /// <summary>Stable across editions, even when the number changes.</summary>
    public required string Key { get; init; }

    /// <summary>The printed number in this edition, or <see cref="ActionNumber.None"/>.</summary>
    public ActionNumber Number { get; init; }

    /// <summary>What people read.</summary>
    public required string Title { get; init; }

    /// <summary>The number and the title as people read them, or the title alone where no number is published.</summary>
    public string NumberedTitle => Number.IsPublished ? $"{Number} {Title}" : Title;

    /// <summary>The key of the category it belongs to.</summary>
    public required string Category { get; init; }

    /// <summary>Keys of the lists it belongs to, such as the Climate Leader suite.</summary>
    public ValueList<string> Tags { get; init; } = [];

    /// <summary>Keys of the actions it goes well with.</summary>
    public ValueList<string> Complements { get; init; } = [];

    /// <summary>The ways to earn points in it, in the order of its steps.</summary>
    public ValueList<Credit> Credits { get; init; } = [];

    /// <summary>The most its claims earn together, included; nothing when only the credits limit it.</summary>
    public Points? Cap { get; init; }

    /// <summary>Whether only the claim that earns most earns anything; of equal ones the first credit's.</summary>
    public bool BestCreditOnly { get; init; }

    /// <summary>The most it can earn, by all its credits within its limits.</summary>
    public Points Maximum
    {
        get
        {
            var credits = Credits.Select(credit => credit.Maximum.Value);
            var together = BestCreditOnly ? credits.DefaultIfEmpty().Max() : credits.Sum();
            return new(Math.Min(together, Cap?.Value ?? together));
        }
    }

    /// <summary>The credit with this id, or nothing.</summary>
    public Credit? FindCredit(string id) => Credits.FirstOrDefault(credit => credit.Id == id);
}
