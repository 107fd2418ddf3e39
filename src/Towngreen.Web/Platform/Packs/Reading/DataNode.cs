using System.Globalization;
using System.Text.RegularExpressions;
using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>
/// A value in a pack or a file of claims, with its place and its path. Asking it for a kind of value either gives that or reports a fault
/// and gives a harmless stand-in, so that reading goes on and finds every fault.
/// </summary>
internal sealed partial class DataNode(FaultLog faults, Place place, string path)
{
    public const decimal MaxAmount = 1_000_000;

    private const NumberStyles Numeric = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public Place Place => place;

    public string Path => path;

    public string? Scalar { get; init; }

    /// <summary>Whether the scalar stands without quotes: only then is it a number or a yes or no, and <c>null</c> nothing.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether the scalar may be read as text. YAML takes bare words for text; JSON does not.</summary>
    public bool IsText { get; init; } = true;

    public IReadOnlyList<DataNode>? Items { get; init; }

    public IReadOnlyDictionary<string, DataPair>? Pairs { get; init; }

    /// <summary>A fault was reported for it already; nothing more is said.</summary>
    public bool IsFaulty { get; init; }

    public bool IsNothing => IsBare && Scalar is "" or "null" or "~";

    public FaultLog Faults => faults;

    public void Fault(string code, params ReadOnlySpan<(string Key, object Value)> data)
    {
        if (!IsFaulty)
        {
            faults.Add(place, path, code, data);
        }
    }

    /// <summary>A text of at least one character, without outer spaces.</summary>
    public string Text()
    {
        if (Scalar is null || !IsText)
        {
            Fault("data.not-a-text");
        }
        else if (string.IsNullOrWhiteSpace(Scalar) || IsNothing)
        {
            Fault("data.empty");
        }

        return Scalar?.Trim() ?? "";
    }

    /// <summary>A key: lower-case letters, digits and hyphens, the same for ever.</summary>
    public string Key() => Matching(KeyPattern(), "data.not-a-key");

    /// <summary>A text just as it was written, which may be empty.</summary>
    public string Verbatim()
    {
        if (Scalar is null || !IsText)
        {
            Fault("data.not-a-text");
        }

        return Scalar ?? "";
    }

    /// <summary>A text of a given shape.</summary>
    public string Matching(Regex shape, string code)
    {
        var text = Text();
        if (!shape.IsMatch(text))
        {
            FaultInText(text, code);
        }

        return text;
    }

    public decimal Number(decimal from = 0, decimal to = MaxAmount)
    {
        if (!IsBare || !decimal.TryParse(Scalar, Numeric, CultureInfo.InvariantCulture, out var number))
        {
            Fault("data.not-a-number", ("value", Scalar ?? ""));
            return from;
        }

        if (number < from || number > to)
        {
            Fault("data.out-of-range", ("value", number), ("from", from), ("to", to));
            return from;
        }

        // Decimals know a negative zero, which counts as below nothing.
        return number == 0 ? 0 : number;
    }

    public int Whole(int from = 0, int to = (int)MaxAmount)
    {
        var number = Number(from, to);
        if (decimal.Truncate(number) != number)
        {
            Fault("data.not-whole", ("value", number));
        }

        return (int)number;
    }

    public Points Points() => new(Number());

    public bool Flag()
    {
        if (!IsBare || Scalar is not ("true" or "false"))
        {
            Fault("data.not-yes-or-no", ("value", Scalar ?? ""));
        }

        return Scalar == "true";
    }

    public DateOnly Day()
    {
        var text = Text();
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            FaultInText(text, "data.not-a-day");
        }

        return day;
    }

    /// <summary>A moment on the program's clocks.</summary>
    public DateTime Moment()
    {
        var text = Text();
        if (!DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            FaultInText(text, "data.not-a-moment");
        }

        return moment;
    }

    /// <summary>A web address.</summary>
    public Uri Link()
    {
        var text = Text();
        if (Uri.TryCreate(text, UriKind.Absolute, out var link) && link.Scheme is "http" or "https")
        {
            return link;
        }

        FaultInText(text, "data.not-a-link");
        return new Uri("https://example.org");
    }

    /// <summary>One of a few words.</summary>
    public T OneOf<T>(IReadOnlyDictionary<string, T> words)
    {
        var text = Text();
        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        FaultInText(text, "data.not-one-of", ("known", (ValueList<string>)[.. words.Keys]));
        return words.Values.First();
    }

    public ValueList<T> List<T>(Func<DataNode, T> read, int atLeast = 0)
    {
        if (Items is null)
        {
            Fault("data.not-a-list");
        }
        else if (Items.Count < atLeast)
        {
            Fault("data.too-few", ("least", atLeast));
        }

        return [.. (Items ?? []).Select(read)];
    }

    /// <summary>Reads a map by the keys the part asks for; any other key is a fault.</summary>
    public T Map<T>(Func<DataMap, T> read)
    {
        if (Pairs is null)
        {
            Fault("data.not-a-map");
        }

        var map = new DataMap(this);
        var part = read(map);
        map.RefuseUnknown();
        return part;
    }

    private void FaultInText(string text, string code, params ReadOnlySpan<(string Key, object Value)> data)
    {
        if (text.Length > 0 && IsText)
        {
            Fault(code, [("value", text), .. data]);
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KeyPattern();
}

internal sealed record DataPair(DataNode Key, DataNode Value);
