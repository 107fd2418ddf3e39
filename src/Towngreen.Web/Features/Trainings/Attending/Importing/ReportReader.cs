using System.Globalization;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Attending.Importing;

/// <summary>
/// Reads the participant report of the meeting tool in the layouts it is known to write: every stay with or without facts of the meeting
/// above, one sum of minutes for each person, and a webinar's sections. Faults name line and column, all of them at once.
/// </summary>
public sealed class ReportReader
{
    public const int MaxBytes = 2 * 1024 * 1024;

    private const int MaxLines = 20_000;

    private const int MostFaults = 20;

    private readonly DateOrder _order;
    private readonly List<Error> _faults = [];
    private readonly List<ReportLine> _lines = [];
    private (DateTime? Began, DateTime? Ended) _meeting;
    private int _waiting;
    private int _absent;

    private ReportReader(DateOrder order) => _order = order;

    /// <param name="text">The file's text.</param>
    /// <param name="day">The day of the session: it tells which of two readings of a date is meant.</param>
    public static Result<MeetingReport> Read(string text, DateOnly day)
    {
        var table = ReportTable.Of(text);
        if (table.Rows.Count > MaxLines)
        {
            return new ReportTooLong(MaxLines);
        }

        var readings = new[] { DateOrder.MonthFirst, DateOrder.DayFirst }.Select(order => new ReportReader(order).Read(table)).ToList();
        return readings.OrderBy(reading => !reading.Succeeded).ThenBy(reading => reading.Succeeded ? DaysFrom(day, reading.Value) : 0).First();
    }

    private static int DaysFrom(DateOnly day, MeetingReport report) => report.Lines.Where(line => line.Joined is not null)
        .Select(line => Math.Abs(DateOnly.FromDateTime(line.Joined!.Value).DayNumber - day.DayNumber)).DefaultIfEmpty(0).Min();

    private Result<MeetingReport> Read(ReportTable table)
    {
        ReportHeading? people = null, meeting = null;
        _faults.AddRange(table.OpenQuotes.Select(line => new ReportQuoteOpen(line)));
        var rows = table.Rows.Where(row => !table.OpenQuotes.Contains(row.Line));
        var headed = false;
        foreach (var row in rows)
        {
            if (ReportHeading.OfPeople(row.Cells) is { } heading)
            {
                headed = true;
                people = Complete(heading, row.Line) ? heading : null;
            }
            else if (meeting is not null)
            {
                _meeting = (Time(meeting, row, ReportColumn.Began), Time(meeting, row, ReportColumn.Ended));
            }
            else if (IsSectionTitle(row))
            {
                people = null;
            }
            else if (people is not null)
            {
                Take(people, row);
            }

            meeting = people is null ? ReportHeading.OfMeeting(row.Cells) : null;
        }

        return Finish(headed);
    }

    /// <summary>A webinar's report has several tables, each under its title: host, panelists, attendees, others.</summary>
    private static bool IsSectionTitle(ReportRow row) =>
        row.Cells.Skip(1).All(string.IsNullOrWhiteSpace)
        && (row.Cells[0].Trim().EndsWith("Details", StringComparison.OrdinalIgnoreCase) || row.Cells[0].Trim().Equals("Other Attended", StringComparison.OrdinalIgnoreCase));

    private bool Complete(ReportHeading heading, int line)
    {
        var missing = heading.Needed.Where(column => !heading.Has(column)).ToList();
        _faults.AddRange(missing.Select(column => new ReportColumnMissing(line, heading.Title(column))));
        return missing.Count == 0;
    }

    private void Take(ReportHeading heading, ReportRow row)
    {
        if (IsNo(heading.Cell(row.Cells, ReportColumn.Attended)))
        {
            _absent++;
        }
        else if (IsYes(heading.Cell(row.Cells, ReportColumn.Waiting)))
        {
            _waiting++;
        }
        else if (heading.Needed.Where(column => heading.Cell(row.Cells, column) is null).ToList() is [var lacking, ..])
        {
            _faults.Add(new ReportLineShort(row.Line, heading.Title(lacking)));
        }
        else if (heading.HasOnlyMinutes)
        {
            Add(heading, row, null, null, Minutes(heading, row));
        }
        else
        {
            AddStay(heading, row);
        }
    }

    private void AddStay(ReportHeading heading, ReportRow row)
    {
        var (joined, left) = (NeededTime(heading, row, ReportColumn.Joined), NeededTime(heading, row, ReportColumn.Left));
        if (left < joined)
        {
            _faults.Add(new ReportLeftBeforeJoined(row.Line));
        }

        Add(heading, row, joined, left, null);
    }

    private void Add(ReportHeading heading, ReportRow row, DateTime? joined, DateTime? left, int? minutes)
    {
        var name = heading.Cell(row.Cells, ReportColumn.Name)
            ?? $"{heading.Cell(row.Cells, ReportColumn.FirstName)} {heading.Cell(row.Cells, ReportColumn.LastName)}".Trim();
        var email = heading.Cell(row.Cells, ReportColumn.Email)?.ToLowerInvariant();
        _lines.Add(new ReportLine(row.Line, name, email?.Contains('@', StringComparison.Ordinal) == true ? email : null, joined, left, minutes));
    }

    private int? Minutes(ReportHeading heading, ReportRow row)
    {
        var text = heading.Cell(row.Cells, ReportColumn.Minutes)!;
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 0 and <= 100_000)
        {
            return (int)minutes;
        }

        _faults.Add(new ReportMinutesUnreadable(row.Line, heading.Title(ReportColumn.Minutes), text));
        return null;
    }

    private DateTime? NeededTime(ReportHeading heading, ReportRow row, ReportColumn column)
    {
        var time = Time(heading, row, column);
        if (time is null)
        {
            _faults.Add(new ReportTimeUnreadable(row.Line, heading.Title(column), heading.Cell(row.Cells, column)!));
        }

        return time;
    }

    private DateTime? Time(ReportHeading heading, ReportRow row, ReportColumn column) =>
        heading.Cell(row.Cells, column) is { } text ? ReportTime.Read(text, _order) : null;

    private Result<MeetingReport> Finish(bool headed)
    {
        if (!headed && _faults.Count == 0)
        {
            return new ReportWithoutHeading();
        }

        if (_faults.Count > MostFaults)
        {
            return (List<Error>)[.. _faults.Take(MostFaults), new ReportMoreFaults(_faults.Count - MostFaults)];
        }

        return _faults.Count > 0 ? _faults
            : _lines.Count == 0 ? new ReportWithoutPeople()
            : new MeetingReport(_meeting.Began, _meeting.Ended, _lines, _waiting, _absent);
    }

    private static bool IsYes(string? cell) => cell is not null && (cell.Equals("yes", StringComparison.OrdinalIgnoreCase) || cell.Equals("y", StringComparison.OrdinalIgnoreCase));

    private static bool IsNo(string? cell) => cell is not null && (cell.Equals("no", StringComparison.OrdinalIgnoreCase) || cell.Equals("n", StringComparison.OrdinalIgnoreCase));
}
