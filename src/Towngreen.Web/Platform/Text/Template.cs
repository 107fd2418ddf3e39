using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Towngreen.Web.Platform.Text;

/// <summary>Fills a template's braces: <c>{name}</c> with the value in the reader's language, <c>{count:point|points}</c> with "1 point" or "7 points".</summary>
internal static partial class Template
{
    public static string Fill(string template, IReadOnlyDictionary<string, object?> data) => Placeholder().Replace(template, match =>
    {
        var value = data.TryGetValue(match.Groups["name"].Value, out var found)
            ? found
            : throw new InvalidOperationException($"The words \"{template}\" want {match.Value}, which their data do not hold.");
        var words = Say(value);
        return match.Groups["one"].Success
            ? $"{words} {(IsOne(value) ? match.Groups["one"].Value : match.Groups["many"].Value)}"
            : words;
    });

    /// <summary>A value as words: dates written out, numbers without padding, lists with commas.</summary>
    public static string Say(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly date => date.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
        DateTime moment => moment.ToString("d MMMM yyyy, h:mm tt", CultureInfo.CurrentCulture),
        decimal number => number.ToString("#,0.##", CultureInfo.CurrentCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
        IEnumerable list => string.Join(", ", list.Cast<object?>().Select(Say)),
        _ => value.ToString() ?? "",
    };

    /// <summary>A moment in the form of <c>time</c>'s attribute <c>datetime</c>, which knows fractions of a second but not ours.</summary>
    public static string ForMachines(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static bool IsOne(object? value) => value is IConvertible number && Convert.ToDecimal(number, CultureInfo.InvariantCulture) == 1m;

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)(:(?<one>[^|{}]+)\|(?<many>[^{}]+))?\}")]
    private static partial Regex Placeholder();
}
