using System.Text;
using System.Text.RegularExpressions;
using Towngreen.Certification.Tests.RandomPrograms;

namespace Towngreen.Web.Tests.Platform.Packs.Fuzzing;

/// <summary>Maps and lists grown from the keys and values of real files, well formed and seldom sensible.</summary>
internal sealed partial class Grown
{
    private readonly Chance _chance;
    private readonly IReadOnlyList<string> _keys;
    private readonly IReadOnlyList<string> _values;
    private readonly bool _isJson;
    private readonly StringBuilder _text = new();
    private int _left;

    private Grown(Chance chance, string sample, bool isJson)
    {
        (_chance, _isJson) = (chance, isJson);
        _keys = [.. KeyInText().Matches(sample).Select(match => match.Groups[1].Value).Distinct().Append("lost")];
        _values = [.. ValueInText().Matches(sample).Select(match => match.Groups[1].Value.Trim()).Distinct().Append("0")];
        _left = chance.Of(10, 50, 200);
    }

    public static string Yaml(Chance chance, string sample) => Of(new Grown(chance, sample, isJson: false));

    public static string Json(Chance chance, string sample) => Of(new Grown(chance, sample, isJson: true));

    private static string Of(Grown grown)
    {
        grown.Map(depth: 6);
        return grown._text.ToString();
    }

    private void Node(int depth)
    {
        if (depth == 0 || --_left < 0 || _chance.Percent(50))
        {
            Value(_chance.Of(_values));
        }
        else if (_chance.Percent(60))
        {
            Map(depth - 1);
        }
        else
        {
            Separated('[', ']', () => Node(depth - 1));
        }
    }

    private void Map(int depth)
    {
        HashSet<string> taken = [];
        Separated('{', '}', () =>
        {
            var key = _chance.Of(_keys);
            Key(taken.Add(key) ? key : $"k{taken.Count}");
            Node(depth);
        });
    }

    private void Separated(char open, char close, Action one)
    {
        _text.Append(open);
        var count = _chance.Between(0, 6);
        for (var place = 0; place < count; place++)
        {
            _text.Append(place > 0 ? ", " : "");
            one();
        }

        _text.Append(close);
    }

    private void Key(string key) => _text.Append(_isJson ? $"\"{key}\": " : $"{key}: ");

    private void Value(string value)
    {
        var isBare = decimal.TryParse(value, out _) || (!_isJson && value.All(letter => char.IsLetterOrDigit(letter) || letter is '-'));
        _text.Append(isBare && value.Length > 0 && (!_isJson || !value.StartsWith('0')) ? value : $"\"{value.Replace("\\", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)}\"");
    }

    [GeneratedRegex("""([A-Za-z][A-Za-z-]*)"?:""")]
    private static partial Regex KeyInText();

    [GeneratedRegex("""[:,\[] ?"?([^\s"{}\[\],:#][^"{}\[\],:#\n]{0,40})""")]
    private static partial Regex ValueInText();
}
