namespace Towngreen.Certification;

/// <summary>Every part must be met.</summary>
/// <param name="Parts">At least one requirement.</param>
public sealed record All(ValueList<Requirement> Parts) : Requirement
{
    internal override Finding Explain(Tally tally) => Answers.Compose(FindingCodes.All, Parts.Count, Answers.OfParts(Parts, tally));

    internal override void Check(EditionFaults faults) => faults.CheckParts(Parts, 1);
}

/// <summary>One part met is enough; the best of them decides.</summary>
/// <param name="Parts">At least one requirement.</param>
public sealed record Any(ValueList<Requirement> Parts) : Requirement
{
    internal override Finding Explain(Tally tally) => Answers.Compose(FindingCodes.Any, 1, Answers.OfParts(Parts, tally));

    internal override void Check(EditionFaults faults) => faults.CheckParts(Parts, 1);
}

/// <summary>So many parts must be met; the best so many decide.</summary>
/// <param name="Minimum">How many parts, included; at least one, at most all.</param>
/// <param name="Parts">The requirements to choose from.</param>
public sealed record AtLeast(int Minimum, ValueList<Requirement> Parts) : Requirement
{
    internal override Finding Explain(Tally tally) => Answers.Compose(FindingCodes.AtLeast, Minimum, Answers.OfParts(Parts, tally));

    internal override void Check(EditionFaults faults)
    {
        faults.Unless(Minimum > 0, "at-least counts from one");
        faults.CheckParts(Parts, Minimum);
    }
}
