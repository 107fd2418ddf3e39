using System.Collections;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using static Towngreen.Web.Tests.Hostile.BadFile;

namespace Towngreen.Web.Tests.Hostile;

/// <summary>A form as nobody fills it in: the page's own fields and everything its model knows, with values that fit nothing.</summary>
internal static class NastyForm
{
    private const int Depth = 4;
    private const int MostFields = 40;

    private static readonly string[] Values =
    [
        "", " ", "\0", "a\0b", "\r\n", "true", "on", "null", "[]", "{\"a\":[1]}", "0", "-1", "2147483648", "99999999999999999999999", "1e400", "NaN", "0x10", "1,5", "٣", "½",
        "0001-01-01", "9999-12-31", "2026-02-30", "0000-00-00", "-0001-01-01", "10000-01-01", "24:00", "99:99", "2026-03-08T02:30", "12", "31", "1899", "2101",
        "00000000-0000-0000-0000-000000000000", "6f1a4d0e-3b1c-4f0e-9a77-0d2f5a3c1b10", "andover", "2026", "America/Nowhere", "Etc/UTC", "../../etc/passwd", "https://", "javascript:alert(1)",
        "http://a\u0301.example/ ", "mailto:", "a@b", "a@b@c", "\"a b\"@example.org", "<script>alert(1)</script>", "'; DROP TABLE town; --", "${7*7}{{7*7}}{0}{name}", "%00%s%n", "=1+1",
        "\u202Eabc", "\u200B", "e\u0301\u0301\u0301", "\U0001F333\U0001F468\u200D\U0001F469", "\uFFFF", "ﷺ", "İıßẞ", "\u0085\u2028",
    ];

    public static HttpContent Make(PageFields page, Type model, string? token, Random random)
    {
        var fields = Fields(page, model, random).ToList();
        if (token is not null && random.Next(30) > 0)
        {
            fields.Add(new("__RequestVerificationToken", token));
        }

        return random.Next(12) switch
        {
            0 or 1 or 2 => Parts(fields, random),
            3 when random.Next(4) == 0 => Garbage(random),
            _ => new FormUrlEncodedContent(fields),
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(PageFields page, Type model, Random random)
    {
        // Now as a browser would send it but for one thing, now from scratch.
        var served = random.Next(3) == 0 ? [] : page.Fields.Where(_ => random.Next(15) > 0).ToList();
        foreach (var field in served)
        {
            yield return random.Next(4) == 0 ? new(Bent(field.Key, random), Value(random)) : field;
        }

        var known = Paths(model, random).ToList();
        for (var more = known.Count == 0 ? 0 : random.Next(MostFields); more > 0; more--)
        {
            yield return new(Bent(known[random.Next(known.Count)], random), Value(random));
        }
    }

    private static string Value(Random random) => random.Next(25) switch
    {
        0 => new string('a', random.Next(1_000, 70_000)),
        1 => string.Concat(Enumerable.Repeat("\U0001F333", random.Next(100, 3_000))),
        2 => Guid.NewGuid().ToString(),
        3 => new string([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)random.Next(1, 0xD7FF))]),
        _ => Pick(random, Values),
    };

    /// <summary>Mostly the name itself; else one that means another part of it, or nothing.</summary>
    private static string Bent(string name, Random random) => random.Next(14) switch
    {
        0 => $"{name}[0]",
        1 => $"{name}[{Pick(random, "-1", "2147483647", "99999", "x", "", "]", "\u202E")}]",
        2 => $"{name}.{Pick(random, "Id", "Length", "Value", "a.b.c.d")}",
        3 => name.Replace("[0]", $"[{random.Next(60)}]", StringComparison.Ordinal),
        4 => name.ToUpperInvariant(),
        _ => name,
    };

    /// <summary>The names under which binding would look for what a page takes.</summary>
    private static IEnumerable<string> Paths(Type model, Random random) => model.GetProperties()
        .Where(property => property.GetCustomAttribute<BindPropertyAttribute>() is not null)
        .SelectMany(property => PathsOf(property.Name, property.PropertyType, Depth, random));

    private static IEnumerable<string> PathsOf(string name, Type type, int depth, Random random)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (depth == 0 || type.IsPrimitive || type.IsEnum || type == typeof(string) || type.Namespace?.StartsWith("Towngreen", StringComparison.Ordinal) != true && !typeof(IEnumerable).IsAssignableFrom(type))
        {
            return [name];
        }

        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
        {
            var key = type.GetGenericArguments().Length == 2 ? Pick(random, "a", "cohort", "1.2") : $"{random.Next(3)}";
            return [name, .. PathsOf($"{name}[{key}]", type.GetGenericArguments()[^1], depth - 1, random)];
        }

        return type.GetProperties().Where(property => property.CanWrite).SelectMany(property => PathsOf($"{name}.{property.Name}", property.PropertyType, depth - 1, random));
    }

    private static MultipartFormDataContent Parts(IEnumerable<KeyValuePair<string, string>> fields, Random random)
    {
        var form = new MultipartFormDataContent($"----{random.Next()}");
        foreach (var (name, value) in fields)
        {
            if (random.Next(8) == 0)
            {
                var bad = BadFile.Make(random.Next(1000));
                var content = new StreamContent(bad.File.Open());
                content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{Quoted(name)}\"; filename=\"{Quoted(bad.File.Name)}\"");
                form.Add(content);
            }
            else
            {
                form.Add(new StringContent(value), $"\"{Quoted(name)}\"");
            }
        }

        return form;
    }

    /// <summary>A header holds no line breaks; everything else is sent as it is.</summary>
    private static string Quoted(string text) => text.ReplaceLineEndings("").Replace("\"", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);

    private static ByteArrayContent Garbage(Random random)
    {
        var content = new ByteArrayContent(random.Next(2) == 0 ? Noise(random, random.Next(1, 3000)) : Encoding.UTF8.GetBytes("a=%zz&&=&%=%&b=%C0%AF&c"));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(Pick(
            random, "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/form-data", "application/json", "text/plain", "application/x-www-form-urlencoded; charset=utf-7"));
        return content;
    }
}

/// <param name="Fields">What the page's forms would send, untouched.</param>
internal sealed record PageFields(IReadOnlyList<KeyValuePair<string, string>> Fields);
