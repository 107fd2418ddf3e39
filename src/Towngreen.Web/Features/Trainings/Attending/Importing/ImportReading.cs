using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Attending.Importing;

/// <summary>What recording a report would do for one person.</summary>
public enum ImportEffect
{
    /// <summary>The first thing known about them.</summary>
    New,

    /// <summary>Takes the place of what is recorded.</summary>
    Replaces,

    /// <summary>Nothing new: it is recorded so, or the report was recorded before.</summary>
    Nothing,

    /// <summary>A trainer corrected the attendance: that stands.</summary>
    CorrectionStands,

    /// <summary>Not in the report, and nothing is known: recorded as absent.</summary>
    Absent,

    /// <summary>Not in the report, but recorded otherwise: that stands.</summary>
    OtherwiseRecorded,
}

/// <param name="Match">Lines under one name.</param>
/// <param name="Who">Whom they mean: by the match itself or a person's answer; the empty id for nobody; null where an answer is missing.</param>
public sealed record AnsweredMatch(ReportMatch Match, Guid? Who);

/// <param name="Record">What would be recorded.</param>
public sealed record ImportedPerson(Registration Person, Attendance Record, ImportEffect Effect)
{
    public bool IsRecorded => Effect is ImportEffect.New or ImportEffect.Replaces or ImportEffect.Absent;
}

/// <summary>An uploaded report beside the people of the session: read again each time, so that it fits the registrations of the moment.</summary>
public sealed class ImportReading
{
    private readonly AttendanceBook _book;
    private readonly OpenSession _open;
    private readonly AttendanceImport _import;

    private ImportReading(AttendanceBook book, OpenSession open, AttendanceImport import, MeetingReport report)
    {
        (_book, _open, _import, Report) = (book, open, import, report);
        var registrants = open.People.Select(person => new Registrant(person.Id, person.Name, person.Email)).ToList();
        Matches = [.. ReportMatching.Match(report.Lines, registrants).Select(match => new AnsweredMatch(match, Who(match)))];
        People = [.. open.People.Select(Effect)];
    }

    public MeetingReport Report { get; }

    public IReadOnlyList<AnsweredMatch> Matches { get; }

    public IReadOnlyList<ImportedPerson> People { get; }

    public int Unanswered => Matches.Count(answered => answered.Who is null);

    /// <summary>Only sums of minutes: what lies before and after the session cannot be told apart.</summary>
    public bool HasOnlySums => Report.Lines.All(line => line.Joined is null);

    /// <exception cref="InvalidOperationException">The report cannot be read, though it was when it was uploaded.</exception>
    public static ImportReading Of(AttendanceBook book, OpenSession open, AttendanceImport import) =>
        new(book, open, import, ReportReader.Read(import.Text, open.Session.Time.Day).Value);

    /// <summary>Whether anything in the report lies within the session; one that tells only sums is trusted.</summary>
    internal static bool Touches(MeetingReport report, string zone, Stay session) => report.Lines.Any(line => StayOf(line, zone)?.Within(session) is not null || line.Joined is null);

    private static Stay? StayOf(ReportLine line, string zone) => line is { Joined: { } joined, Left: { } left }
        ? new Stay(TimeZoneInfo.FindSystemTimeZoneById(zone).InstantOf(joined), TimeZoneInfo.FindSystemTimeZoneById(zone).InstantOf(left))
        : null;

    private Guid? Who(ReportMatch match) => match.Kind == MatchKind.Certain ? match.Candidates[0].Id
        : _import.Answers.TryGetValue(match.Key, out var answer) && (answer == Guid.Empty || _open.Find(answer) is not null) ? answer
        : match.Kind == MatchKind.Unknown ? Guid.Empty : null;

    private ImportedPerson Effect(Registration person)
    {
        var lines = Matches.Where(answered => answered.Who == person.Id).SelectMany(answered => answered.Match.Lines).ToList();
        var record = Record(person, lines);
        var history = _open.Attendance.HistoryOf(person.Id, _open.Session.Id).ToList();
        var effect = history switch
        {
            [] => lines.Count > 0 ? ImportEffect.New : ImportEffect.Absent,
            _ when lines.Count == 0 => history[^1].IsPresent ? ImportEffect.OtherwiseRecorded : ImportEffect.Nothing,
            _ when history[^1].Agrees(record) || history.LastOrDefault(known => known.Source == AttendanceSource.Import)?.Agrees(record) == true => ImportEffect.Nothing,
            [.., { Source: AttendanceSource.Correction }] => ImportEffect.CorrectionStands,
            _ => ImportEffect.Replaces,
        };
        return new ImportedPerson(person, record, effect);
    }

    private Attendance Record(Registration person, List<ReportLine> lines)
    {
        var stays = lines.Select(line => StayOf(line, _import.Zone)).OfType<Stay>().ToList();
        var sum = lines.Any(line => line.Minutes is not null) ? TimeSpan.FromMinutes(lines.Sum(line => line.Minutes ?? 0)) : (TimeSpan?)null;
        return _book.Draft(_open, person.Id, AttendanceSource.Import, stays, stays.Count == 0 ? sum : null, import: _import.Id);
    }
}
