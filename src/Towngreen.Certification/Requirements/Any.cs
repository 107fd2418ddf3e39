namespace Towngreen.Certification;

/// <summary>One part met is enough; the best of them decides.</summary>
/// <param name="Parts">At least one requirement.</param>
public sealed record Any(ValueList<Requirement> Parts) : Composition
{
    internal override IEnumerable<Requirement> Written => Parts;

    internal override Requirement Turned(Dial dial) => this with { Parts = dial.Through(Parts) };

    private protected override string Code => FindingCodes.Any;

    internal override int NeedOf(int parts) => 1;
}
