namespace Towngreen.Certification;

/// <summary>So many parts must be met; the best so many decide.</summary>
/// <param name="Minimum">How many parts, included; at least one, at most all.</param>
/// <param name="Parts">The requirements to choose from.</param>
public sealed record AtLeast(int Minimum, ValueList<Requirement> Parts) : Requirement
{
    internal override Finding Explain(Tally tally) => Composition.Answer(FindingCodes.AtLeast, Minimum, [.. Parts.Select(part => part.Explain(tally))], tally);

    internal override void Check(EditionFaults faults)
    {
        faults.Unless(Minimum > 0, "at-least counts from one");
        faults.CheckParts(Parts, Minimum);
    }
}
