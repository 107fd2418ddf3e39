using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Attending;

/// <summary>The session has not opened its doors: nobody can be there yet.</summary>
public sealed record AttendanceTooEarly(DateTime Opens) : Error("attendance.too-early");

public sealed record AttendanceOfCancelledSession() : Error("attendance.cancelled");

/// <summary>Somebody else recorded the person in between, and said otherwise.</summary>
public sealed record RecordedMeanwhile(string Name) : Error("attendance.meanwhile");

public sealed record CorrectionWithoutReason() : Error("attendance.reason-missing");

public sealed record CorrectionReasonTooLong(int Limit) : Error("attendance.reason-too-long");

/// <summary>An in or out time is missing, or the person left before they came.</summary>
public sealed record StayUnclear() : Error("attendance.stay-unclear");

/// <summary>None of the times lies within the session.</summary>
public sealed record StayOutsideSession() : Error("attendance.stay-outside");

public sealed record CheckInClosed(DateTime Opens, DateTime Closes) : Error("check-in.closed");

public sealed record CheckInCodeUnknown() : Error("check-in.code-unknown");

/// <summary>Nobody holds a seat under this address.</summary>
public sealed record CheckInUnknown() : Error("check-in.unknown");

public sealed record ViewingInFuture() : Error("viewing.future");

public sealed record ViewingLogged(string Name) : Error("viewing.logged");
