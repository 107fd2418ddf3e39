using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Evidence;

public sealed record NotADate(string Typed) : Error("claim.not-a-date");

public sealed record NotANumber(string Typed) : Error("claim.not-a-number");

public sealed record TextTooLong(int MaxLength) : Error("claim.text-too-long");

public sealed record TownGivenTwice() : Error("claim.town-given-twice");

/// <summary>Somebody attended a session whose date is not given: attendance is kept by date.</summary>
public sealed record SessionWithoutDate(string Person, int Session) : Error("claim.session-without-date");

/// <summary>The form names a file the town does not have.</summary>
public sealed record FileNotKept(string FileName) : Error("claim.file-not-kept");

/// <summary>The form holds on to a sealed entry that the claim no longer has.</summary>
public sealed record SealGone() : Error("claim.seal-gone");
