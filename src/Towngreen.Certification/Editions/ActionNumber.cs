using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Towngreen.Certification;

/// <summary>
/// An action's printed number, such as 1.2 or 3.10: a group and a place in it, both from 1. Numbers change from edition to edition and
/// order by value (3.9 before 3.10); <see cref="None"/> stands for a number the program has not published and comes last.
/// </summary>
public readonly record struct ActionNumber : IComparable<ActionNumber>
{
    /// <summary>A number of a group and a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The group or the place is below 1.</exception>
    public ActionNumber(int group, int place)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(group, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(place, 1);
        Group = group;
        Place = place;
    }

    /// <summary>The number is not published.</summary>
    public static ActionNumber None => default;

    /// <summary>What stands before the point; 0 for <see cref="None"/>.</summary>
    public int Group { get; }

    /// <summary>What stands after the point; 0 for <see cref="None"/>.</summary>
    public int Place { get; }

    /// <summary>Whether the number is published.</summary>
    public bool IsPublished => Group > 0;

    /// <summary>Whether the left number comes first.</summary>
    public static bool operator <(ActionNumber left, ActionNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number comes last.</summary>
    public static bool operator >(ActionNumber left, ActionNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number comes first or both are the same.</summary>
    public static bool operator <=(ActionNumber left, ActionNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number comes last or both are the same.</summary>
    public static bool operator >=(ActionNumber left, ActionNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a number such as "3.10"; the empty text is <see cref="None"/>.</summary>
    /// <exception cref="FormatException">The text is not such a number.</exception>
    public static ActionNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not an action number such as 1.2.");

    /// <summary>Reads a number such as "3.10"; nothing and the empty text are <see cref="None"/>. False when the text is something else.</summary>
    public static bool TryParse([NotNullWhen(false)] string? text, out ActionNumber number)
    {
        number = None;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0 || !TryDigits(text.AsSpan(0, point), out var group) || !TryDigits(text.AsSpan(point + 1), out var place))
        {
            return false;
        }

        number = new ActionNumber(group, place);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(ActionNumber other) =>
        IsPublished != other.IsPublished ? other.IsPublished.CompareTo(IsPublished)
        : Group != other.Group ? Group.CompareTo(other.Group)
        : Place.CompareTo(other.Place);

    /// <summary>The number as printed, or the empty text for <see cref="None"/>.</summary>
    public override string ToString() => IsPublished ? string.Create(CultureInfo.InvariantCulture, $"{Group}.{Place}") : "";

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0;
}
