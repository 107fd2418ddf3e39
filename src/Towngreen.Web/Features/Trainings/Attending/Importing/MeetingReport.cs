namespace Towngreen.Web.Features.Trainings.Attending.Importing;

/// <summary>The meeting tool's account of who was there, whichever layout it came in. Times are what the account's clocks showed.</summary>
/// <param name="Began">When the meeting began, where the file says so.</param>
/// <param name="Ended">When it ended, where the file says so.</param>
/// <param name="Lines">Somebody's stay or time in all, in the file's order. Time in the waiting room is not among them.</param>
/// <param name="Waiting">How many lines only told of the waiting room.</param>
/// <param name="Absent">How many lines told of people who had registered with the tool and did not come.</param>
public sealed record MeetingReport(DateTime? Began, DateTime? Ended, IReadOnlyList<ReportLine> Lines, int Waiting, int Absent);

/// <param name="Number">The line of the file, the first being 1.</param>
/// <param name="Name">The name as shown in the meeting; may be empty.</param>
/// <param name="Email">In lower case; nothing for people who had not signed in.</param>
/// <param name="Joined">With <paramref name="Left"/>, one stay; without, the line only knows <paramref name="Minutes"/>.</param>
/// <param name="Left">When the stay ended.</param>
/// <param name="Minutes">The time in all, in the layout without stays.</param>
public sealed record ReportLine(int Number, string Name, string? Email, DateTime? Joined, DateTime? Left, int? Minutes);
