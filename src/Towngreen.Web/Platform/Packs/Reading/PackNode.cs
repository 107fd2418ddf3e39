using System.Globalization;
using System.Text.RegularExpressions;
using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>
/// A value in a pack, with its place and its path. Asking it for a kind of value either gives that or reports a fault and gives a
/// harmless stand-in, so that reading goes on and finds every fault.
/// </summary>
internal sealed partial class PackNode(FaultLog faults, Place place, string path)
{
    public const decimal MaxAmount = 1_000_000;

    public Place Place => place;

    public string Path => path;

    public string? Scalar { get; init; }

    /// <summary>Whether the scalar stands without quotes, so that an empty one or <c>null</c> is nothing.</summary>
    public bool IsPlain { get; init; }

    public IReadOnlyList<PackNode>? Items { get; init; }

    public IReadOnlyDictionary<string, PackPair>? Pairs { get; init; }

    /// <summary>A fault was reported for it already; nothing more is said.</summary>
    public bool IsFaulty { get; init; }

    public bool IsNothing => IsPlain && Scalar is "" or "null" or "~";

    public FaultLog Faults => faults;

    public void Fault(string code, params ReadOnlySpan<(string Key, object Value)> data)
    {
        if (!IsFaulty)
        {
            faults.Add(place, path, code, data);
        }
    }

    /// <summary>A text of at least one character.</summary>
    public string Text()
    {
        if (Scalar is null)
        {
            Fault("pack.not-a-text");
        }
        else if (string.IsNullOrWhiteSpace(Scalar) || IsNothing)
        {
            Fault("pack.empty");
        }

        return Scalar?.Trim() ?? "";
    }

    /// <summary>A key: lower-case letters, digits and hyphens, the same for ever.</summary>
    public string Key() => Matching(KeyPattern(), "pack.not-a-key");

    /// <summary>A text of a given shape.</summary>
    public string Matching(Regex shape, string code)
    {
        var text = Text();
        if (!shape.IsMatch(text))
        {
            FaultUnlessEmpty(text, code);
        }

        return text;
    }

    public decimal Number(decimal from = 0, decimal to = MaxAmount)
    {
        var text = Text();
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            FaultUnlessEmpty(text, "pack.not-a-number");
            return from;
        }

        if (number < from || number > to)
        {
            Fault("pack.out-of-range", ("value", number), ("from", from), ("to", to));
            return from;
        }

        return number;
    }

    public int Whole(int from = 0, int to = (int)MaxAmount)
    {
        var number = Number(from, to);
        if (decimal.Truncate(number) != number)
        {
            Fault("pack.not-whole", ("value", number));
        }

        return (int)number;
    }

    public Points Points() => new(Number());

    public bool Flag()
    {
        var text = Text();
        if (text is not ("true" or "false"))
        {
            FaultUnlessEmpty(text, "pack.not-yes-or-no");
        }

        return text == "true";
    }

    public DateOnly Day()
    {
        var text = Text();
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            FaultUnlessEmpty(text, "pack.not-a-day");
        }

        return day;
    }

    /// <summary>A moment on the program's clocks.</summary>
    public DateTime Moment()
    {
        var text = Text();
        if (!DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            FaultUnlessEmpty(text, "pack.not-a-moment");
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

        FaultUnlessEmpty(text, "pack.not-a-link");
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

        FaultUnlessEmpty(text, "pack.not-one-of", ("known", (ValueList<string>)[.. words.Keys]));
        return words.Values.First();
    }

    public ValueList<T> List<T>(Func<PackNode, T> read, int atLeast = 0)
    {
        if (Items is null)
        {
            Fault("pack.not-a-list");
        }
        else if (Items.Count < atLeast)
        {
            Fault("pack.too-few", ("least", atLeast));
        }

        return [.. (Items ?? []).Select(read)];
    }

    /// <summary>Reads a map by the keys the part asks for; any other key is a fault.</summary>
    public T Map<T>(Func<PackMap, T> read)
    {
        if (Pairs is null)
        {
            Fault("pack.not-a-map");
        }

        var map = new PackMap(this);
        var part = read(map);
        map.RefuseUnknown();
        return part;
    }

    private void FaultUnlessEmpty(string text, string code, params ReadOnlySpan<(string Key, object Value)> data)
    {
        if (text.Length > 0)
        {
            Fault(code, [("value", text), .. data]);
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KeyPattern();
}

internal sealed record PackPair(PackNode Key, PackNode Value);
