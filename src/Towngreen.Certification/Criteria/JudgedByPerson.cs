namespace Towngreen.Certification;

/// <summary>A question no rule can decide; approving the claim answers it with yes.</summary>
/// <param name="Id">Stable within the credit.</param>
/// <param name="Question">What the reviewer is asked.</param>
public sealed record JudgedByPerson(string Id, string Question) : Criterion
{
    internal override string Subject => Id;

    internal override string Code => FindingCodes.Judged;

    internal override ValueMap<object> Facts => [new("criterion", Id)];

    internal override FindingStatus Decide(EntryInClaim entry) => entry.Judgement;

    internal override void Check(EditionFaults faults, Credit credit) =>
        faults.Unless(credit.Criteria.OfType<JudgedByPerson>().Count(other => other.Id == Id) == 1, $"the question '{Id}' is asked twice");
}
