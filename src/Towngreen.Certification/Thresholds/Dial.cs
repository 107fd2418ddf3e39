namespace Towngreen.Certification;

/// <summary>
/// Walks a requirement and asks for each of its numbers what it should be: one walk both tells the thresholds and changes them, so that the two
/// can never disagree.
/// </summary>
internal sealed class Dial(Edition edition, string path, Func<Threshold, decimal> turn)
{
    private const int ManyYears = 1000;

    public Edition Edition => edition;

    /// <summary>Above zero, and as small as anyone may want.</summary>
    private static decimal Little => 0.01m;

    public Points Points(Requirement node, Points value) => new(turn(new(path, ThresholdKind.Points, node, value.Value)));

    public Points EachWorth(Requirement node, Points value) =>
        new(turn(new($"{path}/each-worth", ThresholdKind.EachWorth, node, value.Value) { Least = Math.Min(Little, value.Value) }));

    public decimal Percent(Requirement node, decimal value) => turn(new(path, ThresholdKind.Percent, node, value) { Least = Math.Min(Little, value), Most = 100 });

    public decimal Improvement(Requirement node, decimal value) => turn(new(path, ThresholdKind.Improvement, node, value) { Most = 1_000_000 });

    public int Years(Requirement node, int value) =>
        (int)turn(new($"{path}/within-years", ThresholdKind.Years, node, value) { Most = Math.Max(ManyYears, value), IsWhole = true });

    /// <summary>How many of something, from one.</summary>
    public int Count(Requirement node, ThresholdKind kind, int value, int most, string? name = null) =>
        (int)turn(new(name is null ? path : $"{path}/{name}", kind, node, value) { Least = 1, Most = most, IsWhole = true });

    public decimal? Figure(Requirement node, ThresholdKind kind, decimal? value, string name, decimal least) =>
        value is { } figure ? turn(new($"{path}/{name}", kind, node, figure) { Least = least }) : null;

    public ValueList<Requirement> Through(ValueList<Requirement> parts) => [.. parts.Select((part, place) => Into($"{place + 1}", part))];

    public Requirement Into(string step, Requirement part) => part.Turned(new Dial(edition, $"{path}/{step}", turn));
}
