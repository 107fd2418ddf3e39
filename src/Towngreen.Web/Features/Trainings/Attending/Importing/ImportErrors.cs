using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Attending.Importing;

public sealed record NoReportChosen() : Error("import.no-file");

/// <summary>Everything in the report lies outside the session: another meeting, or another zone.</summary>
public sealed record ReportOfAnotherTime(DateTime From, DateTime To) : Error("import.another-time");

public sealed record ImportUnanswered(int Open) : Error("import.unanswered");

/// <summary>The report was recorded or laid aside in between.</summary>
public sealed record ImportClosed() : Error("import.closed");

/// <summary>A record was added while the report was being recorded.</summary>
public sealed record ImportRaced() : Error("import.raced");
