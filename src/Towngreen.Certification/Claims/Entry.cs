namespace Towngreen.Certification;

/// <summary>One filled-in form of a claim.</summary>
/// <param name="Values">What was answered, under the ids of the evidence fields.</param>
public sealed record Entry(ValueMap<EvidenceValue> Values)
{
    /// <summary>The id of the record that wrote it, such as a training's roll; nothing where a town filled it in. No rule asks for it.</summary>
    public string? Seal { get; init; }

    /// <summary>The answer to a field, or nothing when it was left out or left blank.</summary>
    public EvidenceValue? Find(string field) => Find(field, 0);

    /// <summary>The answer to a field, which forms put at this place.</summary>
    internal EvidenceValue? Find(string field, int place) => Values.Find(field, place) is { IsBlank: false } value ? value : null;
}
