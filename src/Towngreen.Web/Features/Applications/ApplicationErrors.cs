using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications;

public sealed record ApplicationNotInStatus(ApplicationStatus Status, ApplicationStatus Next) : Error("application.not-in-status");

public sealed record ClaimNotInStatus(CreditClaimStatus Status, CreditClaimStatus Next) : Error("claim.not-in-status");

public sealed record ApplicationAlreadyOpen(string Reference) : Error("application.already-open");

public sealed record UnknownEdition(string Edition) : Error("application.unknown-edition");

/// <summary>The claim is handed in or decided.</summary>
public sealed record ClaimLocked() : Error("claim.locked");

public sealed record TooLong(int MaxLength) : Error("application.too-long");

public sealed record NotOnTheTeam() : Error("submission.not-on-the-team");

public sealed record CommentEmpty() : Error("comment.empty");

/// <summary>The deadline of the last round is past. It is a moment in the program's zone.</summary>
public sealed record RoundClosed(string Round, DateTime Deadline) : Error("application.round-closed");

public sealed record RoundNotOpen(string Round, DateOnly Opens) : Error("application.round-not-open");

/// <summary>Something keeps the application from being handed in; the pre-flight check says what and where.</summary>
public sealed record NotReady(int Problems) : Error("application.not-ready");

/// <summary>The edition asks for more before anything may be handed in.</summary>
/// <param name="Lacking">What is lacking, in sentences.</param>
public sealed record BelowMinimum(string Lacking) : Error("application.below-minimum");

/// <summary>What is handed in or returned stays with the edition it was handed in under until the program decides.</summary>
public sealed record WithReviewers() : Error("application.with-reviewers");

public sealed record ReviewHasBegun() : Error("application.review-has-begun");

/// <summary>The edition names no rounds: nothing is handed in under it any more.</summary>
public sealed record NoRounds() : Error("application.no-rounds");

/// <summary>Both people changed the same part, and nobody said which version to keep.</summary>
public sealed record VersionNotChosen() : Error("claim.version-not-chosen");

/// <summary>A day further away than any rules can be asked about.</summary>
public sealed record DayOutOfReach(DateOnly Earliest, DateOnly Latest) : Error("application.day-out-of-reach");
