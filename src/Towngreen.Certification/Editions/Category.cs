namespace Towngreen.Certification;

/// <summary>A group of actions. Categories keep the order of their edition.</summary>
/// <param name="Key">Stable within the edition, such as "1".</param>
/// <param name="Title">What people read.</param>
public sealed record Category(string Key, string Title);
