using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Attending.Importing;

public sealed record ReportTooLarge(int MaxMegabytes) : Error("report.too-large");

public sealed record ReportTooLong(int MaxLines) : Error("report.too-long");

/// <summary>No line names the columns of any known layout.</summary>
public sealed record ReportWithoutHeading() : Error("report.no-heading");

public sealed record ReportWithoutPeople() : Error("report.no-people");

/// <summary>A quote opens in the line and is never closed.</summary>
public sealed record ReportQuoteOpen(int Line) : Error("report.quote");

public sealed record ReportColumnMissing(int Line, string Column) : Error("report.column");

/// <summary>The line ends before the column.</summary>
public sealed record ReportLineShort(int Line, string Column) : Error("report.short");

public sealed record ReportTimeUnreadable(int Line, string Column, string Text) : Error("report.time");

public sealed record ReportMinutesUnreadable(int Line, string Column, string Text) : Error("report.minutes");

public sealed record ReportLeftBeforeJoined(int Line) : Error("report.left-before-joined");

/// <summary>More lines are faulty than were named.</summary>
public sealed record ReportMoreFaults(int More) : Error("report.more");
