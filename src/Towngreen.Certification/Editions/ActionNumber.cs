using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Towngreen.Certification;

/// <summary>
/// An action's printed number, such as 1.2 or PZ-4: a series and a place in it. Numbers change from edition to edition and order by value
/// (3.9 before 3.10, PZ-4 before PZ-20); <see cref="None"/> stands for a number the program has not published and comes last.
/// </summary>
public readonly record struct ActionNumber : IComparable<ActionNumber>
{
    /// <summary>The longest series of letters.</summary>
    public const int MaxLetters = 4;

    private readonly int _group;

    /// <summary>A number of a series and a place.</summary>
    /// <param name="series">A whole number from 1, or up to <see cref="MaxLetters"/> capital letters.</param>
    /// <param name="place">From 1.</param>
    /// <exception cref="ArgumentException">The series is neither, or the place is below 1.</exception>
    public ActionNumber(string series, int place)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(place, 1);
        if (!TryDigits(series, out _group) && !IsLetters(series))
        {
            throw new ArgumentException($"'{series}' is neither a whole number nor a few capital letters.", nameof(series));
        }

        Series = series;
        Place = place;
    }

    /// <summary>The number is not published.</summary>
    public static ActionNumber None => default;

    /// <summary>What stands before the point or the hyphen; nothing for <see cref="None"/>.</summary>
    public string? Series { get; }

    /// <summary>What stands after the point or the hyphen; 0 for <see cref="None"/>.</summary>
    public int Place { get; }

    /// <summary>Whether the number is published.</summary>
    public bool IsPublished => Series is not null;

    /// <summary>Whether the left number comes first.</summary>
    public static bool operator <(ActionNumber left, ActionNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number comes last.</summary>
    public static bool operator >(ActionNumber left, ActionNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number comes first or both are the same.</summary>
    public static bool operator <=(ActionNumber left, ActionNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number comes last or both are the same.</summary>
    public static bool operator >=(ActionNumber left, ActionNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a number such as "3.10" or "PZ-4"; the empty text is <see cref="None"/>.</summary>
    /// <exception cref="FormatException">The text is not such a number.</exception>
    public static ActionNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not an action number such as 1.2 or PZ-4.");

    /// <summary>Reads a number such as "3.10" or "PZ-4"; nothing and the empty text are <see cref="None"/>. False when the text is something else.</summary>
    public static bool TryParse([NotNullWhen(false)] string? text, out ActionNumber number)
    {
        number = None;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        var mark = text.AsSpan().IndexOfAny('.', '-');
        if (mark < 0 || !TryDigits(text.AsSpan(mark + 1), out var place))
        {
            return false;
        }

        var series = text[..mark];
        if (text[mark] == '.' ? !TryDigits(series, out _) : !IsLetters(series))
        {
            return false;
        }

        number = new ActionNumber(series, place);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(ActionNumber other) =>
        IsPublished != other.IsPublished ? other.IsPublished.CompareTo(IsPublished)
        : _group != other._group ? _group.CompareTo(other._group)
        : Series != other.Series ? string.CompareOrdinal(Series, other.Series)
        : Place.CompareTo(other.Place);

    /// <summary>The number as printed, or the empty text for <see cref="None"/>.</summary>
    public override string ToString() =>
        IsPublished ? string.Create(CultureInfo.InvariantCulture, $"{Series}{(_group > 0 ? '.' : '-')}{Place}") : "";

    /// <summary>A whole number from 1, as it is printed: without a sign or a zero before it.</summary>
    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        return !text.StartsWith("0") && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsLetters(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLetters && !text.ContainsAnyExceptInRange('A', 'Z');
}
