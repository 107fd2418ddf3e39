namespace Towngreen.Certification;

/// <summary>A number that a level or designation asks for, as somebody may want to change it.</summary>
/// <param name="Path">
/// Where it stands, the same as long as the requirement keeps its shape: the key of the level or designation, then the places of the parts from
/// 1, or the class, then the name of the number where a part has several: <c>silver/1</c>, <c>gold/2/each-worth</c>.
/// </param>
/// <param name="Kind">What is counted.</param>
/// <param name="Requirement">The requirement it stands in, for words.</param>
/// <param name="Value">The number as it is.</param>
public sealed record Threshold(string Path, ThresholdKind Kind, Requirement Requirement, decimal Value)
{
    /// <summary>The smallest number it may be, included.</summary>
    public decimal Least { get; init; }

    /// <summary>The largest number it may be, included; nothing when there is no end.</summary>
    public decimal? Most { get; init; }

    /// <summary>Whether it counts whole things.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The key of the level or designation it belongs to.</summary>
    public string Owner => Path.Split('/')[0];

    /// <summary>Whether it may be this number.</summary>
    public bool Allows(decimal value) => value >= Least && !(value > Most) && (!IsWhole || decimal.IsInteger(value));
}

/// <summary>What a threshold counts.</summary>
public enum ThresholdKind
{
    /// <summary>Points.</summary>
    Points,

    /// <summary>Percent of the points that can be earned.</summary>
    Percent,

    /// <summary>Parts of a composition.</summary>
    Parts,

    /// <summary>Actions.</summary>
    Actions,

    /// <summary>The points an action must have earned to be counted.</summary>
    EachWorth,

    /// <summary>Categories.</summary>
    Categories,

    /// <summary>Groups of actions.</summary>
    Groups,

    /// <summary>Different targets of one credit.</summary>
    Targets,

    /// <summary>Metrics with a figure.</summary>
    Metrics,

    /// <summary>The smallest figure that will do.</summary>
    LeastFigure,

    /// <summary>The largest figure that will do.</summary>
    MostFigure,

    /// <summary>Percent by which a figure must have improved.</summary>
    Improvement,

    /// <summary>Years a figure may be old.</summary>
    Years,
}
