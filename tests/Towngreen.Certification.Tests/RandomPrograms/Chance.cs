namespace Towngreen.Certification.Tests.RandomPrograms;

/// <summary>Draws from a seed: the same seed draws the same on every machine, so that a seed is all a report needs.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A whole number between two ends, both included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool Percent(int percent) => _random.Next(100) < percent;

    public T Of<T>(params IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>Different items in any order; fewer when there are fewer.</summary>
    public List<T> Some<T>(IEnumerable<T> items, int least, int most)
    {
        var drawn = items.ToArray();
        _random.Shuffle(drawn);
        return [.. drawn.Take(Between(least, most))];
    }

    /// <summary>As many as are drawn between the ends, both included, each made anew.</summary>
    public List<T> Times<T>(int least, int most, Func<int, T> make) => [.. Enumerable.Range(0, Between(least, most)).Select(make)];

    /// <summary>From zero to so many, often with a half or a quarter.</summary>
    public decimal Amount(int most) => Between(0, most * 4) / (Percent(50) ? 4m : 1m) is var amount && amount > most ? most : amount;

    public Points Points(int least, int most) => new(least + Amount(most - least));
}
