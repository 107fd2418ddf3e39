namespace Towngreen.Certification;

/// <summary>A group of actions. Categories keep the order of their edition.</summary>
/// <param name="Key">Stable within the edition, such as "1" or "land-use".</param>
/// <param name="Title">What people read.</param>
public sealed record Category(string Key, string Title)
{
    /// <summary>The number and the title as people read them, or the title alone where the key is no number.</summary>
    public string NumberedTitle => Key.All(char.IsAsciiDigit) ? $"{Key} {Title}" : Title;
}
