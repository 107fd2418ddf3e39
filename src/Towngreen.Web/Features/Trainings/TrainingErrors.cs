using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings;

/// <summary>A field that must be filled in is empty. The words say what to fill in, so each field has its own code.</summary>
public sealed record Missing(string What) : Error($"trainings.missing.{What}");

public sealed record TooLong(int Limit) : Error("trainings.too-long");

public sealed record OutOfRange(int Least, int Most) : Error("trainings.out-of-range");

public sealed record InvalidEmail() : Error("trainings.invalid-email");

public sealed record TownUnknown() : Error("trainings.town-unknown");

public sealed record TownOrElsewhere() : Error("trainings.town-or-elsewhere");

public sealed record NotAcknowledged() : Error("trainings.not-acknowledged");

public sealed record RegistrationNotOpenYet(DateOnly OpensOn) : Error("trainings.not-open-yet");

public sealed record RegistrationClosed(DateOnly ClosedOn) : Error("trainings.closed");

public sealed record SeriesHasBegun() : Error("trainings.begun");

public sealed record SeriesIsCancelled() : Error("trainings.cancelled");

public sealed record OfferLapsed() : Error("trainings.offer-lapsed");

public sealed record NothingOffered() : Error("trainings.nothing-offered");

public sealed record AlreadyLeft() : Error("trainings.already-left");

public sealed record NoSessions() : Error("trainings.no-sessions");

public sealed record EndsBeforeStart() : Error("trainings.ends-before-start");

/// <summary>Clocks skip the time when they are put forward.</summary>
public sealed record NoSuchTime(DateTime Time) : Error("trainings.no-such-time");

public sealed record UnknownZone() : Error("trainings.unknown-zone");

public sealed record NoPlace() : Error("trainings.no-place");

public sealed record InvalidLink() : Error("trainings.invalid-link");

public sealed record SlugTaken(string Slug) : Error("trainings.slug-taken");

public sealed record ClosesBeforeOpening() : Error("trainings.closes-before-opening");

public sealed record NotADraft() : Error("trainings.not-a-draft");

public sealed record SessionInPast() : Error("trainings.session-in-past");

public sealed record SessionIsOver() : Error("trainings.session-over");

public sealed record SessionIsCancelled() : Error("trainings.session-cancelled");
