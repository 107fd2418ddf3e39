using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Reviews;

/// <summary>Sentences that reviewers write again and again. Their words are resources, so a town reads them in the program's language.</summary>
public static class SavedPhrases
{
    /// <summary>Codes of the phrases, in the order of the form.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "phrase.date-missing", "phrase.file-unreadable", "phrase.link-broken", "phrase.attendance-incomplete", "phrase.names-and-titles",
        "phrase.impact-unclear", "phrase.other-action", "phrase.thank-you",
    ];

    /// <summary>The chosen phrases, then the reviewer's own words.</summary>
    public static string Compose(Words words, IEnumerable<string> chosen, string? own) => string.Join("\n\n",
        All.Intersect(chosen).Select(code => words.Say(code)).Append(own?.Trim() ?? "").Where(paragraph => paragraph.Length > 0));
}
