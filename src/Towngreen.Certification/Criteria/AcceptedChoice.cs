namespace Towngreen.Certification;

/// <summary>A choice must be one of the accepted ones; no answer is not. Source: Sustainable CT action 1.2, a recording never counts.</summary>
/// <param name="Field">The evidence field with the choice.</param>
/// <param name="Accepted">The ids of the accepted options.</param>
public sealed record AcceptedChoice(string Field, ValueList<string> Accepted) : Criterion
{
    internal override string Subject => Field;

    internal override string Code => FindingCodes.ChoiceAccepted;

    internal override ValueMap<object> Facts => [new("field", Field), new("accepted", Accepted)];

    internal override FindingStatus Decide(EntryInClaim entry) => Finding.Answer(Accepted.Contains(entry.Find(Field)?.Identity));

    internal override void Check(EditionFaults faults, Credit credit)
    {
        faults.NeedField(credit, Field, EvidenceType.Choice);
        foreach (var accepted in Accepted)
        {
            var known = credit.FindField(Field)?.Options.Any(option => option.Id == accepted);
            faults.Unless(known is not false, $"'{accepted}' is not an option of '{Field}'");
        }
    }
}
