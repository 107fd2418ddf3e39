using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Coaching;

/// <summary>A text as the forms of this feature ask for it.</summary>
internal static class Typed
{
    public static string Tidy(string? typed) => (typed ?? "").ReplaceLineEndings("\n").Trim();

    /// <param name="what">Names the words for when it is empty: <c>coaching.missing.WHAT</c>.</param>
    public static IEnumerable<Error> Check(string text, string field, string what, int limit)
    {
        if (text.Length == 0)
        {
            yield return new Missing(what) { Field = field };
        }
        else if (text.Length > limit)
        {
            yield return new TooLong(limit) { Field = field };
        }
    }

    /// <summary>It may be left empty.</summary>
    public static IEnumerable<Error> CheckLength(string text, string field, int limit) =>
        text.Length > limit ? [new TooLong(limit) { Field = field }] : [];
}
