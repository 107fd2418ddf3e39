using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Coaching;

/// <summary>A field that must be filled in is empty; each field has words of its own.</summary>
public sealed record Missing(string What) : Error($"coaching.missing.{What}");

public sealed record TooLong(int Limit) : Error("coaching.too-long");

/// <summary>The request is closed, or somebody else has it by now.</summary>
public sealed record RequestClosed() : Error("coaching.request-closed");

/// <summary>Somebody took the request in the same moment.</summary>
public sealed record TakenMeanwhile(string Coach) : Error("coaching.taken-meanwhile");

/// <summary>Not a coach of the program, a reviewer too, or on the town's own team.</summary>
public sealed record NotACoachForTown() : Error("coaching.not-a-coach-for-town");

public sealed record NoSlots() : Error("coaching.no-slots");

public sealed record SlotIncomplete() : Error("coaching.slot-incomplete");

public sealed record TimePast() : Error("coaching.time-past");

/// <summary>The clocks skip it on that day.</summary>
public sealed record NoSuchTime() : Error("coaching.no-such-time");

public sealed record LengthOutOfRange(int Least, int Most) : Error("coaching.length-out-of-range");

/// <summary>The times are no longer offered: they were withdrawn or replaced.</summary>
public sealed record SlotGone() : Error("coaching.slot-gone");

/// <summary>Somebody of the same side was faster, with another time.</summary>
public sealed record SettledMeanwhile(string By, DateTime When) : Error("coaching.settled-meanwhile");

/// <summary>The coach has settled with somebody else for that time.</summary>
public sealed record CoachTaken(DateTime When) : Error("coaching.coach-taken");

/// <summary>Only the side that did not offer the times settles on one.</summary>
public sealed record OwnOffer() : Error("coaching.own-offer");

/// <summary>The session is over or cancelled.</summary>
public sealed record SessionOver() : Error("coaching.session-over");

/// <summary>The other version is shown beside what was typed.</summary>
public sealed record NoteChangedMeanwhile(string By) : Error("coaching.note-changed-meanwhile");

public sealed record LoadOutOfRange(int Least, int Most) : Error("coaching.load-out-of-range");

public sealed record UnknownZone() : Error("coaching.unknown-zone");

public sealed record NotOfThisRequest() : Error("coaching.not-of-this-request");

public sealed record HourOver() : Error("coaching.hour-over");

public sealed record EmailNotValid() : Error("coaching.email-not-valid");
