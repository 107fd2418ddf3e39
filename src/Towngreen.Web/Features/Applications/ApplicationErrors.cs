using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications;

public sealed record ApplicationNotInStatus(ApplicationStatus Status, ApplicationStatus Next) : Error("application.not-in-status");

public sealed record ClaimNotInStatus(CreditClaimStatus Status, CreditClaimStatus Next) : Error("claim.not-in-status");

public sealed record ApplicationAlreadyOpen(string Reference) : Error("application.already-open");

public sealed record UnknownEdition(string Edition) : Error("application.unknown-edition");

/// <summary>The claim is handed in or decided.</summary>
public sealed record ClaimLocked() : Error("claim.locked");

public sealed record TooLong(int MaxLength) : Error("application.too-long");
