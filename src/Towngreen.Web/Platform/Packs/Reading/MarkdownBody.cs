namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>
/// The Markdown below a file's front matter, cut at its headings: a second-level heading begins a section; a third-level one with the id of
/// a part, <c>### Title {#id}</c>, begins what is said of that part: a credit of an action, a step of a toolkit.
/// </summary>
internal sealed class MarkdownBody(string file, string[] lines, int first)
{
    private readonly List<TextSection> _sections = [];
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _sectionLines = [];
    private readonly List<string> _partLines = [];
    private string _heading = "";
    private string? _part;

    public IReadOnlyList<TextSection> Sections => _sections;

    public IReadOnlyDictionary<string, string> Parts => _parts;

    /// <param name="ids">The parts there are.</param>
    /// <param name="unknown">The fault of a heading with another id.</param>
    /// <param name="faults">Where faults go.</param>
    public void Read(IReadOnlyList<string> ids, string unknown, FaultLog faults)
    {
        var inFence = false;
        for (var index = first; index < lines.Length; index++)
        {
            var line = lines[index];
            inFence ^= line.StartsWith("```", StringComparison.Ordinal);
            if (inFence || Heading.Of(line) is not { } heading)
            {
                (_part is null ? _sectionLines : _partLines).Add(line);
            }
            else if (heading.Level == 2)
            {
                EndSection();
                _heading = heading.Title;
            }
            else
            {
                EndPart();
                BeginPart(heading, line, ids, new Place(file, index + 1, heading.IdColumn), unknown, faults);
            }
        }

        EndSection();
    }

    private void BeginPart(Heading heading, string line, IReadOnlyList<string> ids, Place place, string unknown, FaultLog faults)
    {
        if (heading.Id is null)
        {
            _sectionLines.Add(line);
        }
        else if (ids.Contains(heading.Id))
        {
            _part = heading.Id;
        }
        else
        {
            faults.Add(place, "", unknown, ("value", heading.Id));
        }
    }

    private void EndPart()
    {
        if (_part is not null)
        {
            _parts[_part] = Join(_partLines);
            _part = null;
        }
    }

    private void EndSection()
    {
        EndPart();
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
