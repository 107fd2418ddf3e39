namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>A Markdown file that begins with YAML between two lines of three hyphens: its rules, then what people read.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <returns>What was read, or nothing when there is no front matter or it is not YAML.</returns>
    public static T? Read<T>(PackFile file, FaultLog faults, Func<DataMap, MarkdownBody, T> read)
        where T : class
    {
        var lines = file.Text.Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) : -1;
        if (end < 0)
        {
            faults.Add(new Place(file.Path), "", "pack.no-front-matter");
            return null;
        }

        var front = YamlTree.Read(file with { Text = string.Join('\n', lines[1..end]) }, linesBefore: 1, faults);
        return front.IsFaulty ? null : front.Map(map => read(map, new MarkdownBody(file.Path, lines, end + 1)));
    }
}
