namespace Towngreen.Certification;

/// <summary>A number, or the count of distinct people, must reach a minimum; no answer does not.</summary>
/// <param name="Field">The evidence field with the number or the people.</param>
/// <param name="Minimum">The smallest amount that will do, included, in the field's unit.</param>
public sealed record MinimumNumber(string Field, decimal Minimum) : Criterion
{
    internal override string Subject => Field;

    internal override string Code => FindingCodes.NumberMinimum;

    internal override ValueMap<object> Facts => [new("field", Field)];

    internal override FindingStatus Decide(EntryInClaim entry) => Finding.Answer(entry.HasAmount(Field, Minimum));

    internal override Finding Explain(EntryInClaim entry) => entry.AskAmount(Code, Field, Minimum);

    internal override void Check(EditionFaults faults, Credit credit) =>
        faults.NeedField(credit, Field, EvidenceType.Number, EvidenceType.People);
}
