using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>The town already runs this toolkit on this action.</summary>
public sealed record RunAlreadyOpen(string Reference) : Error("toolkit.already-open");

/// <summary>A run cannot go on beside another of the same toolkit on the same action.</summary>
public sealed record AnotherRunOpen() : Error("toolkit.another-open");

/// <summary>The run is finished or set aside, so that nothing in it changes.</summary>
public sealed record RunNotOpen() : Error("toolkit.not-open");

public sealed record RunNotFinished() : Error("toolkit.not-finished");

public sealed record RunNotSetAside() : Error("toolkit.not-set-aside");

/// <summary>Some things are still missing; the page lists them.</summary>
public sealed record RunIncomplete(int Missing) : Error("toolkit.incomplete");

/// <summary>Reviewers have its evidence.</summary>
public sealed record RunHandedIn() : Error("toolkit.handed-in");

/// <summary>A toolkit is run on an action of the edition, and never on the one it serves itself.</summary>
public sealed record NotAnActionForIt() : Error("toolkit.not-an-action");

/// <summary>Only a finished run of the same town and toolkit can be gone on from.</summary>
public sealed record NothingToGoOnFrom() : Error("toolkit.nothing-to-go-on-from");

public sealed record RunTextTooLong(int MaxLength) : Error("toolkit.too-long");

public sealed record RunTextMissing() : Error("toolkit.text-missing");

public sealed record RunDayMissing() : Error("toolkit.day-missing");

public sealed record RunDayInFuture() : Error("toolkit.day-in-future");

public sealed record RunEndsBeforeItBegan(DateOnly BeganOn) : Error("toolkit.ends-before-it-began");

public sealed record PeopleNotCounted(int Most) : Error("toolkit.people-not-counted");

public sealed record LogIsFull(int Most) : Error("toolkit.log-full");

public sealed record TooManyDocuments(int Most) : Error("toolkit.too-many-documents");

public sealed record NoFileChosen() : Error("toolkit.no-file");
