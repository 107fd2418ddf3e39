namespace Towngreen.Certification;

/// <summary>One way to earn points in an action: what it is worth, what to hand in, what is asked of it.</summary>
public sealed record Credit
{
    /// <summary>Stable within the action.</summary>
    public required string Id { get; init; }

    /// <summary>What people read.</summary>
    public required string Title { get; init; }

    /// <summary>How many points it earns.</summary>
    public required PointsRule Points { get; init; }

    /// <summary>Whether the program published the figures of <see cref="Points"/>.</summary>
    public FigureSource Source { get; init; }

    /// <summary>Whether older work may earn it again by its continuing impact.</summary>
    public bool AllowsRolling { get; init; } = true;

    /// <summary>How many entries a claim may have, at least 1; entries beyond it do not count.</summary>
    public int MaxEntries { get; init; } = 1;

    /// <summary>The fields each entry fills in, in the order of the form.</summary>
    public ValueList<EvidenceField> Evidence { get; init; } = [];

    /// <summary>What each entry must show.</summary>
    public ValueList<Criterion> Criteria { get; init; } = [];

    /// <summary>What must be earned before the credit counts; all of it.</summary>
    public ValueList<Prerequisite> Requires { get; init; } = [];

    /// <summary>How far back its new credit reaches; nothing when the edition says it.</summary>
    public CreditWindow? Window { get; init; }

    /// <summary>The program's estimate of the hours one entry takes; nothing when it gives none.</summary>
    public decimal? Effort { get; init; }

    /// <summary>The most a claim of it can earn, with as many entries as it allows.</summary>
    public Points Maximum => Points.MaximumWith(MaxEntries);

    /// <summary>The evidence field with this id, or nothing.</summary>
    public EvidenceField? FindField(string id) => Evidence.FirstOrDefault(field => field.Id == id);
}
