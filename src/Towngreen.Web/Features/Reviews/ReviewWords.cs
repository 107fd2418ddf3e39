using Towngreen.Certification;
using Towngreen.Uswds.Content;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Reviews;

/// <summary>How a status looks: always a word, an icon and a colour together.</summary>
/// <param name="Word">English; the page looks it up.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Icon">An icon of the design system; nothing for the kind's own.</param>
public sealed record StatusLook(string Word, StatusKind Kind, string? Icon = null)
{
    public static StatusLook Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Approved => new("Approved", StatusKind.Success),
        ClaimStatus.Returned => new("Returned for changes", StatusKind.Warning, "undo"),
        ClaimStatus.Declined => new("Declined", StatusKind.Error),
        _ => new("No verdict yet", StatusKind.Info),
    };

    public static StatusLook Of(FindingStatus status) => status switch
    {
        FindingStatus.Met => new("Met", StatusKind.Success),
        FindingStatus.NeedsAPerson => new("You judge", StatusKind.Warning, "person"),
        FindingStatus.AwaitingReview => new("Awaiting review", StatusKind.Info),
        _ => new("Not met", StatusKind.Error),
    };
}

/// <summary>Sentences of the review pages that are made of parts.</summary>
public static class ReviewSentences
{
    /// <summary>How much time is left, in words: "due today", "5 days left", "2 days late".</summary>
    public static string DaysLeft(this Words words, int days) => days switch
    {
        0 => words["due today"],
        > 0 => words.Say("review.days-left", new { days }),
        _ => words.Say("review.days-late", new { days = -days }),
    };
}
