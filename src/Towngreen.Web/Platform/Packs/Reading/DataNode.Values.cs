using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <content>Single values: texts, numbers, days, words.</content>
internal sealed partial class DataNode
{
    public const decimal MaxAmount = 1_000_000;

    private const NumberStyles Numeric = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A text of at least one character, without outer spaces.</summary>
    public string Text()
    {
        Outline?.Note(("type", "string"), ("minLength", 1));

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
        Outline?.Note(("type", "string"));

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
        Outline?.Note(("pattern", shape.ToString()));
        if (!shape.IsMatch(text))

        {
            FaultInText(text, code);
        }

        return text;
    }

    public decimal Number(decimal from = 0, decimal to = MaxAmount)
    {
        Outline?.Note(("type", "number"), ("minimum", from), ("maximum", to));

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
        Outline?.Note(("type", "integer"));
        if (decimal.Truncate(number) != number)
        {
            Fault("data.not-whole", ("value", number));
        }

        return (int)number;
    }

    /// <summary>A number above zero.</summary>
    public decimal Positive(decimal to = MaxAmount)
    {
        var before = faults.Count;
        var number = Number(0, to);
        Outline?.Exclude("minimum", "exclusiveMinimum");
        if (number == 0 && faults.HasNoneSince(before))
        {
            Fault("data.not-positive");
        }

        return number;
    }

    /// <summary>A number that may be below zero.</summary>
    public decimal Amount() => Number(-MaxAmount);

    /// <summary>How many of so many; when it is not known of how many, any whole number from one.</summary>
    public int Count(int of)
    {
        var count = Whole(1);
        if (of > 0 && count > of)
        {
            Fault("pack.more-than-there-are", ("need", count), ("have", of));
        }

        return count;
    }

    public Points Points() => new(Number());

    public bool Flag()
    {
        Outline?.Note(("type", "boolean"));

        if (!IsBare || Scalar is not ("true" or "false"))
        {
            Fault("data.not-yes-or-no", ("value", Scalar ?? ""));
        }

        return Scalar == "true";
    }

    public DateOnly Day()
    {
        var text = Text();
        Outline?.Note(("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
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
        Outline?.Note(("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$"));
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
        Outline?.Note(("pattern", "^https?://"));
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
        Outline?.Note(("enum", new JsonArray([.. words.Keys.Select(word => JsonValue.Create(word))])));
        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        FaultInText(text, "data.not-one-of", ("known", (ValueList<string>)[.. words.Keys]));
        return words.Values.First();
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
