using Towngreen.Certification;
using Towngreen.Uswds.Content;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Reviews;

/// <summary>How a status looks: always a word, an icon and a colour together.</summary>
/// <param name="Word">English; the page looks it up.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Icon">The name of an icon of the design system.</param>
public sealed record StatusLook(string Word, StatusKind Kind, string Icon)
{
    public static StatusLook Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Approved => new("Approved", StatusKind.Success, "check_circle"),
        ClaimStatus.Returned => new("Returned for changes", StatusKind.Warning, "undo"),
        ClaimStatus.Declined => new("Declined", StatusKind.Error, "highlight_off"),
        _ => new("No verdict yet", StatusKind.Info, "schedule"),
    };

    public static StatusLook Of(FindingStatus status) => status switch
    {
        FindingStatus.Met => new("Met", StatusKind.Success, "check_circle"),
        FindingStatus.NeedsAPerson => new("You judge", StatusKind.Warning, "person"),
        FindingStatus.AwaitingReview => new("Awaiting review", StatusKind.Info, "schedule"),
        _ => new("Not met", StatusKind.Error, "highlight_off"),
    };
}

/// <summary>Sentences of the review pages that are made of parts.</summary>
public static class ReviewSentences
{
    /// <summary>What is judged: the credit, or that the action does not apply.</summary>
    public static string Title(this Words words, ReviewedWork work) => words.Title(work.Action, work.CreditId);

    /// <inheritdoc cref="Title(Words, ReviewedWork)" />
    public static string Title(this Words words, ActionDefinition action, string? creditId) =>
        creditId is null ? words["Declared not to apply"] : action.FindCredit(creditId)!.Title;

    /// <summary>How much time is left, in words: "due today", "5 days left", "2 days late".</summary>
    public static string DaysLeft(this Words words, int days) => days switch
    {
        0 => words["due today"],
        > 0 => words.Say("review.days-left", new { days }),
        _ => words.Say("review.days-late", new { days = -days }),
    };

    /// <summary>What the day it is due comes from, and how much time is left.</summary>
    public static string Due(this Words words, ReviewCase review, int days) => words.Due(review.Round, review.IsAnswer, review.Due, days);

    /// <inheritdoc cref="Due(Words, ReviewCase, int)" />
    public static string Due(this Words words, Docket docket, int days) => words.Due(docket.Round, docket.IsAnswer, docket.Due, days);

    private static string Due(this Words words, Round round, bool isAnswer, DateOnly due, int days) =>
        words.Say(isAnswer ? "review.answer-due" : "review.round", new { round = round.Title, due, left = words.DaysLeft(days) });
}
