namespace Towngreen.Certification;

/// <summary>One filled-in form of a claim.</summary>
/// <param name="Values">What was answered, under the ids of the evidence fields.</param>
public sealed record Entry(ValueMap<EvidenceValue> Values)
{
    /// <summary>The answer to a field, or nothing when it was left out or left blank.</summary>
    public EvidenceValue? Find(string field) => Values.TryGetValue(field, out var value) && !value.IsBlank ? value : null;
}
