namespace Towngreen.Certification;

/// <summary>One filled-in form of a claim.</summary>
/// <param name="Values">What was answered, under the ids of the evidence fields.</param>
public sealed record Entry(ValueMap<EvidenceValue> Values)
{
    /// <summary>The answer to a field, or nothing when it was left out or left blank.</summary>
    public EvidenceValue? Find(string field) => Find(field, 0);

    /// <summary>The answer to a field, which forms put at this place.</summary>
    internal EvidenceValue? Find(string field, int place) => Values.Find(field, place) is { IsBlank: false } value ? value : null;
}
