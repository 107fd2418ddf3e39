using System.Text.RegularExpressions;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>
/// The Markdown below an action's front matter, cut at its headings: a second-level heading begins a section; a third-level one with a
/// credit's id, <c>### Title {#id}</c>, begins what that credit asks.
/// </summary>
internal sealed partial class ActionBody(string file, string[] lines, int first)
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
            if (inFence || Heading().Match(line) is not { Success: true } heading)
            {
                (_credit is null ? _sectionLines : _creditLines).Add(line);
            }
            else if (heading.Groups["level"].Length == 2)
            {
                EndSection();
                _heading = heading.Groups["title"].Value;
            }
            else
            {
                EndCredit();
                BeginCredit(heading, line, new Place(file, index + 1), creditIds, faults);
            }
        }

        EndSection();
    }

    private void BeginCredit(Match heading, string line, Place place, IReadOnlyList<string> creditIds, FaultLog faults)
    {
        var id = heading.Groups["id"];
        if (!id.Success)
        {
            _sectionLines.Add(line);
        }
        else if (creditIds.Contains(id.Value))
        {
            _credit = id.Value;
        }
        else
        {
            faults.Add(place with { Column = id.Index + 1 }, "", "pack.no-such-credit", ("value", id.Value));
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

    [GeneratedRegex(@"^(?<level>#{2,3}) +(?<title>.+?)( *\{#(?<id>[^}]+)\})?\s*$")]
    private static partial Regex Heading();
}
