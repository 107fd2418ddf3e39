namespace Towngreen.Certification;

/// <summary>A designation reached by the same claims. Source: Sustainable CT certification overview 2024, Gold asks the Climate Leader designation.</summary>
/// <param name="Key">The designation's key. A designation may ask only for designations listed before it.</param>
public sealed record HasDesignation(string Key) : Requirement
{
    internal override Finding Explain(Tally tally)
    {
        var designation = tally.Edition.Designations.First(designation => designation.Key == Key);
        return Composition.Answer(FindingCodes.Designation, 1, [designation.Requirement.Explain(tally)], tally) with { Facts = [new("designation", Key)] };
    }

    internal override void Check(EditionFaults faults) => faults.NeedDesignation(Key);
}
