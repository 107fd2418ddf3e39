using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Reviews;

/// <summary>The application is with the town, or decided: what was handed in is judged no more.</summary>
public sealed record ReviewClosed() : Error("review.closed");

/// <summary>The claim was settled in an earlier round; only what was handed in again is judged.</summary>
public sealed record ClaimSettled() : Error("review.claim-settled");

/// <summary>A declaration is approved or declined; there is nothing in it for the town to change.</summary>
public sealed record DeclarationNotReturned() : Error("review.declaration-not-returned");

public sealed record CommentMissing() : Error("review.comment-missing");

public sealed record CommentTooLong(int MaxLength) : Error("review.comment-too-long");

/// <summary>The form came without a verdict: nothing is approved by leaving it out.</summary>
public sealed record OutcomeMissing() : Error("review.outcome-missing");

/// <summary>The page is from before the town answered: what it showed is not what is judged now.</summary>
public sealed record HandedInAgain() : Error("review.handed-in-again");

/// <summary>Another reviewer's verdict arrived after the page was shown.</summary>
public sealed record VerdictMeanwhile(string Reviewer) : Error("review.verdict-meanwhile");

/// <summary>Verdicts changed after the letter was shown.</summary>
public sealed record VerdictsChanged() : Error("review.verdicts-changed");

public sealed record NothingToReturn() : Error("review.nothing-to-return");

public sealed record VerdictsMissing(int Count) : Error("review.verdicts-missing");

/// <summary>Somebody else decided first.</summary>
public sealed record AlreadyDecided() : Error("review.already-decided");

public sealed record NoteMissing() : Error("review.note-missing");
