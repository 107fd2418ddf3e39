namespace Towngreen.Web.Features.Trainings.Attending.Importing;

/// <summary>A line that names columns: which layout the lines below it have, and where.</summary>
internal sealed class ReportHeading
{
    /// <summary>The tool has renamed its columns over the years; punctuation and case aside, these are the names it used.</summary>
    private static readonly Dictionary<ReportColumn, string[]> Names = new()
    {
        [ReportColumn.Name] = ["nameoriginalname", "usernameoriginalname", "username", "name"],
        [ReportColumn.FirstName] = ["firstname"],
        [ReportColumn.LastName] = ["lastname"],
        [ReportColumn.Email] = ["useremail", "email"],
        [ReportColumn.Joined] = ["jointime"],
        [ReportColumn.Left] = ["leavetime"],
        [ReportColumn.Minutes] = ["totaldurationminutes", "durationminutes", "timeinsessionminutes"],
        [ReportColumn.Waiting] = ["inwaitingroom"],
        [ReportColumn.Attended] = ["attended"],
        [ReportColumn.Began] = ["starttime", "actualstarttime"],
        [ReportColumn.Ended] = ["endtime"],
    };

    private readonly Dictionary<ReportColumn, (int Place, string Title)> _columns = [];

    private ReportHeading(string[] cells)
    {
        var plain = cells.Select(cell => new string([.. cell.Where(char.IsLetter)]).ToLowerInvariant()).ToList();
        foreach (var (column, names) in Names)
        {
            var place = names.Select(name => plain.IndexOf(name)).FirstOrDefault(found => found >= 0, -1);
            if (place >= 0)
            {
                _columns[column] = (place, cells[place].Trim());
            }
        }
    }

    /// <summary>The line's columns, if it names people and their times.</summary>
    public static ReportHeading? OfPeople(string[] cells) => new ReportHeading(cells) is { NamesPeople: true } heading
        && (heading.Has(ReportColumn.Joined) || heading.Has(ReportColumn.Left) || heading.Has(ReportColumn.Minutes)) ? heading : null;

    /// <summary>The line's columns, if the next line tells of the meeting itself.</summary>
    public static ReportHeading? OfMeeting(string[] cells) =>
        new ReportHeading(cells) is { NamesPeople: false } heading && heading.Has(ReportColumn.Began) ? heading : null;

    /// <summary>The lines tell a sum of minutes instead of single stays.</summary>
    public bool HasOnlyMinutes => !Has(ReportColumn.Joined) && !Has(ReportColumn.Left);

    /// <summary>What the lines below cannot do without.</summary>
    public IEnumerable<ReportColumn> Needed => [Has(ReportColumn.Name) ? ReportColumn.Name : ReportColumn.LastName,
        .. HasOnlyMinutes ? [ReportColumn.Minutes] : new[] { ReportColumn.Joined, ReportColumn.Left }];

    private bool NamesPeople => Has(ReportColumn.Name) || (Has(ReportColumn.FirstName) && Has(ReportColumn.LastName));

    public bool Has(ReportColumn column) => _columns.ContainsKey(column);

    /// <summary>The column as the file calls it; as the tool does today, where the file lacks it.</summary>
    public string Title(ReportColumn column) => _columns.TryGetValue(column, out var found) ? found.Title : column == ReportColumn.Joined ? "Join time" : "Leave time";

    /// <summary>The cell, or nothing where the line ends before it or the layout lacks it.</summary>
    public string? Cell(string[] cells, ReportColumn column) =>
        _columns.TryGetValue(column, out var found) && found.Place < cells.Length ? cells[found.Place].Trim() : null;
}

internal enum ReportColumn
{
    Name,
    FirstName,
    LastName,
    Email,
    Joined,
    Left,
    Minutes,
    Waiting,
    Attended,
    Began,
    Ended,
}
