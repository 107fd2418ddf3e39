namespace Towngreen.Certification;

/// <summary>What an edition is made of, before <see cref="Edition"/> checks that it fits together.</summary>
public sealed record EditionParts
{
    /// <summary>The key of its program.</summary>
    public required string Program { get; init; }

    /// <summary>Its own key, such as "2026".</summary>
    public required string Key { get; init; }

    /// <summary>The program year.</summary>
    public required int Year { get; init; }

    /// <summary>Its categories, in the program's order.</summary>
    public required ValueList<Category> Categories { get; init; }

    /// <summary>Its actions, in the program's order.</summary>
    public required ValueList<ActionDefinition> Actions { get; init; }

    /// <summary>Its levels, lowest first.</summary>
    public required ValueList<Level> Levels { get; init; }

    /// <summary>Its designations; one may require only those before it.</summary>
    public ValueList<Designation> Designations { get; init; } = [];

    /// <summary>What it asks about the applicant itself, in the order of the form.</summary>
    public ValueList<FactDefinition> Facts { get; init; } = [];

    /// <summary>What an application must at least hold to be handed in; nothing when anything may be.</summary>
    public Requirement? HandIn { get; init; }

    /// <summary>How far back new credit reaches, where a credit does not say.</summary>
    public required CreditWindow Window { get; init; }

    /// <summary>How long a certification lasts.</summary>
    public required Expiry Expiry { get; init; }
}
