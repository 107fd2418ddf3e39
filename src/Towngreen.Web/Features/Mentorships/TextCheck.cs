using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>What was typed, without spaces around it, and what is wrong with it.</summary>
internal static class TextCheck
{
    public static string Tidy(this string? typed) => typed?.ReplaceLineEndings("\n").Trim() ?? "";

    /// <param name="text">Tidy text.</param>
    /// <param name="what">The last part of the code that says what is missing; nothing where it may be left empty.</param>
    /// <param name="limit">The most letters.</param>
    /// <param name="field">The form's field.</param>
    public static Error? Fault(string text, string? what, int limit, string field) =>
        text.Length > limit ? new MentorshipTooLong(limit) { Field = field }
        : text.Length == 0 && what is not null ? new MentorshipMissing(what) { Field = field }
        : null;
}
