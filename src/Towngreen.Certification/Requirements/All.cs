namespace Towngreen.Certification;

/// <summary>Every part must be met.</summary>
/// <param name="Parts">At least one requirement.</param>
public sealed record All(ValueList<Requirement> Parts) : Requirement
{
    internal override Finding Explain(Tally tally) => Composition.Answer(FindingCodes.All, Parts.Count, [.. Parts.Select(part => part.Explain(tally))], tally);

    internal override void Check(EditionFaults faults) => faults.CheckParts(Parts, 1);
}
