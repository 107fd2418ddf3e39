namespace Towngreen.Certification;

/// <summary>Every part must be met.</summary>
/// <param name="Parts">At least one requirement.</param>
public sealed record All(ValueList<Requirement> Parts) : Composition
{
    internal override IEnumerable<Requirement> Written => Parts;

    internal override Requirement Turned(Dial dial) => this with { Parts = dial.Through(Parts) };

    private protected override string Code => FindingCodes.All;
}
