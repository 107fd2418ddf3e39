namespace Towngreen.Certification;

/// <summary>A fact has one of the accepted answers; not given is not accepted. Of a yearly fact the latest year's answer decides.</summary>
/// <param name="Fact">The id of a yes or no or a choice.</param>
/// <param name="Accepted">The accepted answers.</param>
public sealed record FactAccepted(string Fact, ValueList<string> Accepted) : Requirement
{
    internal override Finding Explain(Tally tally, RequirementPlace place)
    {
        var given = tally.Circumstances.Facts.Option(Fact);
        ValueMap<object> facts = [new("fact", Fact), new("accepted", Accepted)];
        return new(FindingCodes.FactAccepted, Accepted.Contains(given) ? FindingStatus.Met : FindingStatus.Unmet)
        {
            Facts = given is null ? facts : [.. facts, new("given", given)],
        };
    }

    internal override void Check(EditionFaults faults)
    {
        var definition = faults.NeedFact(Fact, FactType.YesNo, FactType.Choice);
        faults.Unless(Accepted.Count > 0, "at least one answer is accepted");
        foreach (var accepted in Accepted)
        {
            faults.Unless(definition?.Answers.Contains(accepted) is not false, $"'{accepted}' is not an answer to '{Fact}'");
        }
    }

    /// <summary>Every answer may be given.</summary>
    internal override bool CanBeMet(Tally everything) => true;
}
