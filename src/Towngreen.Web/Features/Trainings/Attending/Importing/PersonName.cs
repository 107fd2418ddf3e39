using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Towngreen.Web.Features.Trainings.Attending.Importing;

/// <summary>
/// A name as a meeting tool shows it, compared the way a person would: accents, case, order of the parts and what stands in brackets
/// (the original name, pronouns) make no difference.
/// </summary>
internal sealed partial class PersonName
{
    private const int FewestLettersAlike = 6;

    private const int MostSlips = 2;

    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ł'] = "l",
        ['ı'] = "i",
    };

    /// <summary>The name itself, then what stands in its brackets, each as its parts in alphabetical order.</summary>
    private readonly List<string[]> _forms;

    public PersonName(string shown)
    {
        var outside = Brackets().Replace(shown, " ");
        var inside = Brackets().Matches(shown).Select(match => match.Groups["inside"].Value);
        _forms = [.. inside.Prepend(outside).Select(Parts).Where(parts => parts.Length > 0)];
    }

    /// <summary>The same for names that differ only in what does not matter; empty for a name without letters.</summary>
    public string Key => string.Join('/', _forms.Select(Join));

    public bool IsSame(PersonName other) => _forms.Any(form => other._forms.Any(form.SequenceEqual));

    /// <summary>Could well be the same person: a part left out, an initial, or a slip of the keyboard.</summary>
    public bool IsClose(PersonName other) => _forms.Any(form => other._forms.Any(theirs => AreClose(form, theirs)));

    private static bool AreClose(string[] one, string[] other) => Abbreviates(one, other) || Abbreviates(other, one)
        || (Join(one) is { Length: >= FewestLettersAlike } text && Slips(text, Join(other)) <= MostSlips);

    /// <summary>Every part of the shorter name is a part of the longer one or its initial, and one is more than an initial.</summary>
    private static bool Abbreviates(string[] few, string[] many)
    {
        var left = many.ToList();
        var whole = few.Where(left.Remove).ToList();
        return whole.Any(part => part.Length > 2)
            && few.Except(whole).All(part => part.Length == 1 && left.FirstOrDefault(longer => longer.StartsWith(part, StringComparison.Ordinal)) is { } meant && left.Remove(meant));
    }

    /// <summary>How many letters one would have to add, drop or change to get from one text to the other.</summary>
    private static int Slips(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    private static string[] Parts(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in Device().Replace(text, " ").ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && letter is not ('\'' or '’'))
            {
                plain.Append(Letters.GetValueOrDefault(letter) ?? (char.IsLetterOrDigit(letter) ? letter.ToString() : " "));
            }
        }

        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
    }

    private static string Join(string[] parts) => string.Join(' ', parts);

    [GeneratedRegex(@"[(\[](?<inside>[^)\]]*)[)\]]?")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"['’]s\s+(i?phone|ipad|android|galaxy|laptop|mac\w*|pc|tablet)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Device();
}
