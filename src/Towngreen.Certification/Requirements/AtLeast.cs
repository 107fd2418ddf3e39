namespace Towngreen.Certification;

/// <summary>So many parts must be met; the best so many decide.</summary>
/// <param name="Minimum">How many parts, included; at least one, at most all.</param>
/// <param name="Parts">The requirements to choose from.</param>
public sealed record AtLeast(int Minimum, ValueList<Requirement> Parts) : Composition
{
    internal override IEnumerable<Requirement> Written => Parts;

    internal override Requirement Turned(Dial dial) => new AtLeast(dial.Count(this, ThresholdKind.Parts, Minimum, Parts.Count), dial.Through(Parts));

    private protected override string Code => FindingCodes.AtLeast;

    internal override int NeedOf(int parts) => Minimum;
}
