using Towngreen.Certification;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>A comparison of two editions for people at a terminal; a minus marks what was, a plus what is.</summary>
internal sealed class ComparisonText(TextWriter output, Words words)
{
    public void Write(EditionComparison comparison)
    {
        output.WriteLine(words.Say("comparison.title", new { from = comparison.From.Title, to = comparison.To.Title }));
        Section("rules", comparison.Rules.Changes.SelectMany(change => Lines(change, "  ")));
        Section("added", comparison.Added.Select(action => $"  + {comparison.To.ActionName(action.Key)}"));
        Section("removed", comparison.Removed.Select(action => $"  - {comparison.From.ActionName(action.Key)}"));
        Section("renumbered", comparison.Renumbered.Select(pair => $"  {Number(pair.Old)} -> {Number(pair.New)}  {pair.New.Title}"));
        Section("renamed", comparison.Renamed.Select(pair => $"  {pair.Old.Title} -> {comparison.To.ActionName(pair.New.Key)}"));
        Section("changed", comparison.Changed.SelectMany(pair =>
            pair.Changes.SelectMany(change => Lines(change, "    ")).Prepend($"  {comparison.To.ActionName(pair.New.Key)}")));
    }

    private void Section(string code, IEnumerable<string> lines)
    {
        output.WriteLine();
        output.WriteLine(words.Say($"comparison.{code}"));
        foreach (var line in lines.DefaultIfEmpty($"  {words.Say("comparison.nothing")}"))
        {
            output.WriteLine(line);
        }
    }

    /// <summary>Rules line by line; of prose only how much of it changed.</summary>
    private IEnumerable<string> Lines(PassageComparison change, string indent) => change.Shown.IsProse
        ? [$"{indent}{change.Shown.Name}: {words.Say("comparison.reworded", new { change.Added, change.Removed })}"]
        : [$"{indent}{change.Shown.Name}", .. change.LinesRemoved.Select(line => $"{indent}  - {line}"), .. change.LinesAdded.Select(line => $"{indent}  + {line}")];

    private string Number(ActionDefinition action) => action.Number.IsPublished ? action.Number.ToString() : words.Say("comparison.no-number");
}
