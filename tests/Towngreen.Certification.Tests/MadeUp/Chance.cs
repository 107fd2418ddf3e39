namespace Towngreen.Certification.Tests.MadeUp;

/// <summary>Draws from a number: the same number always draws the same.</summary>
internal sealed class Chance(int number)
{
    private readonly Random _random = new(number);

    /// <summary>A number between two, both included.</summary>
    public int Among(int least, int most) => _random.Next(least, most + 1);

    /// <summary>True once in so many times.</summary>
    public bool In(int times) => _random.Next(times) == 0;

    /// <summary>One of several.</summary>
    public T OneOf<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
