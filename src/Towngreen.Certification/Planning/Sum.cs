namespace Towngreen.Certification;

/// <summary>An amount that depends on what is planned: what there is already, and what each value of the model adds.</summary>
/// <param name="Constant">What there is already, in grains.</param>
/// <param name="Terms">What is added, in grains.</param>
internal sealed record Sum(long Constant, IReadOnlyList<Term> Terms)
{
    /// <summary>Nothing.</summary>
    public static Sum Zero { get; } = new(0, []);

    /// <summary>What one stands for.</summary>
    public Grain Grain { get; init; } = Grain.One;

    /// <summary>All values together, each once.</summary>
    public static Sum Of(IEnumerable<int> variables) => new(0, [.. variables.Select(variable => new Term(variable, 1))]);

    /// <summary>All together, in grains of the same size.</summary>
    public static Sum Of(IEnumerable<Sum> sums, Grain grain)
    {
        var all = sums.ToList();
        return new(all.Sum(sum => sum.Constant), [.. all.SelectMany(sum => sum.Terms)]) { Grain = grain };
    }
}
