namespace Towngreen.Certification;

/// <summary>Where a figure comes from. Whatever shows an illustrative figure says so.</summary>
public enum FigureSource
{
    /// <summary>The program has published the figure.</summary>
    Published,

    /// <summary>The figure is plausible, but not the program's own.</summary>
    Illustrative,
}
