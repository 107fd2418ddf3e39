namespace Towngreen.Certification;

/// <summary>A level of certification, such as Bronze.</summary>
/// <param name="Key">Stable across editions.</param>
/// <param name="Title">What people read.</param>
/// <param name="Requirement">What reaching it takes.</param>
/// <param name="Source">Whether the program published the figures of the requirement.</param>
public sealed record Level(string Key, string Title, Requirement Requirement, FigureSource Source = FigureSource.Published);

/// <summary>A distinction beside the levels, such as Climate Leader.</summary>
/// <param name="Key">Stable across editions.</param>
/// <param name="Title">What people read.</param>
/// <param name="Requirement">What reaching it takes.</param>
/// <param name="Source">Whether the program published the figures of the requirement.</param>
public sealed record Designation(string Key, string Title, Requirement Requirement, FigureSource Source = FigureSource.Published);
