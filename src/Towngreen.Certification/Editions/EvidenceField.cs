namespace Towngreen.Certification;

/// <summary>A question of a credit's form.</summary>
public sealed record EvidenceField
{
    /// <summary>Stable within the credit.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of value answers it.</summary>
    public required EvidenceType Type { get; init; }

    /// <summary>What people read.</summary>
    public required string Label { get; init; }

    /// <summary>What helps to answer, or nothing.</summary>
    public string? Hint { get; init; }

    /// <summary>Whether an entry without it does not count.</summary>
    public bool Required { get; init; }

    /// <summary>What may be chosen; only for <see cref="EvidenceType.Choice"/>.</summary>
    public ValueList<Option> Options { get; init; } = [];

    /// <summary>The smallest number allowed, included, in <see cref="Unit"/>.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest number allowed, included, in <see cref="Unit"/>.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>What a number counts, such as "%" or "trees"; nothing for a bare number.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether a number lies between <see cref="Minimum"/> and <see cref="Maximum"/>, both included; none beyond a thousand million million does.</summary>
    public bool Allows(decimal number) => NumberLimits.Allow(number, Minimum, Maximum);
}

/// <summary>One answer of a choice.</summary>
/// <param name="Id">Stable within the field.</param>
/// <param name="Label">What people read.</param>
public sealed record Option(string Id, string Label);

/// <summary>The kinds of evidence a form can ask for.</summary>
public enum EvidenceType
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>Paragraphs of text.</summary>
    LongText,

    /// <summary>A number, with the field's unit and limits.</summary>
    Number,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>One of the field's options.</summary>
    Choice,

    /// <summary>A web address.</summary>
    Link,

    /// <summary>An uploaded file.</summary>
    File,

    /// <summary>People with titles, roles and the sessions they attended.</summary>
    People,

    /// <summary>A municipality, in the program or elsewhere.</summary>
    Municipality,

    /// <summary>An action of the edition.</summary>
    Action,

    /// <summary>A training series with its sessions.</summary>
    TrainingSeries,
}
