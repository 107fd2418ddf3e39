namespace Towngreen.Certification;

/// <summary>One part met is enough; the best of them decides.</summary>
/// <param name="Parts">At least one requirement.</param>
public sealed record Any(ValueList<Requirement> Parts) : Requirement
{
    internal override Finding Explain(Tally tally) => Composition.Answer(FindingCodes.Any, 1, [.. Parts.Select(part => part.Explain(tally))], tally);

    internal override void Check(EditionFaults faults) => faults.CheckParts(Parts, 1);
}
