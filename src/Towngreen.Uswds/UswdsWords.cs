using System.Globalization;
using System.Resources;

namespace Towngreen.Uswds;

/// <summary>The components' own words, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class UswdsWords
{
    private static readonly ResourceManager Resources = new("Towngreen.Uswds.Resources.Words", typeof(UswdsWords).Assembly);

    /// <exception cref="InvalidOperationException">No resource holds the key: a missing word is a bug.</exception>
    public static string Get(string key, params IEnumerable<object?> arguments)
    {
        var text = Resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException($"Towngreen.Uswds has no word '{key}'.");
        return string.Format(CultureInfo.CurrentCulture, text, [.. arguments]);
    }
}
