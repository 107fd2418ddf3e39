namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>
/// The Markdown below an action's front matter, cut at its headings: a second-level heading begins a section; a third-level one with a
/// credit's id, <c>### Title {#id}</c>, begins what that credit asks.
/// </summary>
internal sealed class ActionBody(string file, string[] lines, int first)
{
    private readonly List<TextSection> _sections = [];
    private readonly Dictionary<string, string> _credits = new(StringComparer.Ordinal);
    private readonly List<string> _sectionLines = [];
    private readonly List<string> _creditLines = [];
    private string _heading = "";
    private string? _credit;

    public IReadOnlyList<TextSection> Sections => _sections;

    public IReadOnlyDictionary<string, string> Credits => _credits;

    public void Read(IReadOnlyList<string> creditIds, FaultLog faults)
    {
        var inFence = false;
        for (var index = first; index < lines.Length; index++)
        {
            var line = lines[index];
            inFence ^= line.StartsWith("```", StringComparison.Ordinal);
            if (inFence || Heading.Of(line) is not { } heading)
            {
                (_credit is null ? _sectionLines : _creditLines).Add(line);
            }
            else if (heading.Level == 2)
            {
                EndSection();
                _heading = heading.Title;
            }
            else
            {
                EndCredit();
                BeginCredit(heading, line, new Place(file, index + 1), creditIds, faults);
            }
        }

        EndSection();
    }

    private void BeginCredit(Heading heading, string line, Place place, IReadOnlyList<string> creditIds, FaultLog faults)
    {
        if (heading.Id is null)
        {
            _sectionLines.Add(line);
        }
        else if (creditIds.Contains(heading.Id))
        {
            _credit = heading.Id;
        }
        else
        {
            faults.Add(place with { Column = heading.IdColumn }, "", "pack.no-such-credit", ("value", heading.Id));
        }
    }

    private void EndCredit()
    {
        if (_credit is not null)
        {
            _credits[_credit] = Join(_creditLines);
            _credit = null;
        }
    }

    private void EndSection()
    {
        EndCredit();
        var markdown = Join(_sectionLines);
        if (_heading.Length > 0 || markdown.Length > 0)
        {
            _sections.Add(new TextSection(_heading, markdown));
        }
    }

    private static string Join(List<string> lines)
    {
        var text = string.Join('\n', lines).Trim();
        lines.Clear();
        return text;
    }

    /// <summary>A second- or third-level heading, with the id in braces at its end when it has one.</summary>
    private sealed record Heading(int Level, string Title, string? Id, int IdColumn)
    {
        public static Heading? Of(string line)
        {
            var level = line.StartsWith("## ", StringComparison.Ordinal) ? 2 : line.StartsWith("### ", StringComparison.Ordinal) ? 3 : 0;
            var text = line.TrimEnd();
            if (level == 0 || text.Length <= level)
            {
                return null;
            }

            var brace = text[^1] == '}' ? text.LastIndexOf("{#", StringComparison.Ordinal) : -1;
            return brace < 0
                ? new Heading(level, text[level..].Trim(), null, 0)
                : new Heading(level, text[level..brace].Trim(), text[(brace + 2)..^1], brace + 3);
        }
    }
}
