using Towngreen.Certification;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>A comparison of two editions for people at a terminal; a minus marks what was, a plus what is.</summary>
internal sealed class ComparisonText(TextWriter output, Words words)
{
    private readonly RequirementWords _requirements = new(words);
    private readonly PointsWords _points = new(words);

    public void Write(EditionComparison comparison)
    {
        output.WriteLine(words.Say("comparison.title", new { from = comparison.From.Title, to = comparison.To.Title }));
        Section("levels", LevelLines(comparison));
        Section("added", comparison.Added.Select(action => $"  + {comparison.To.ActionName(action.Key)}"));
        Section("removed", comparison.Removed.Select(action => $"  - {comparison.From.ActionName(action.Key)}"));
        Section("renumbered", comparison.Renumbered.Select(pair => $"  {Number(pair.Old)} -> {Number(pair.New)}  {pair.New.Title}"));
        Section("renamed", comparison.Renamed.Select(pair => $"  {pair.Old.Title} -> {comparison.To.ActionName(pair.New.Key)}"));
        Section("credits", comparison.Credits.SelectMany(change => CreditLines(comparison, change)));
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

    private IEnumerable<string> LevelLines(EditionComparison comparison) => LevelChange.Of(comparison, _requirements)
        .SelectMany(level => level.Removed.Select(line => $"    - {line}").Concat(level.Added.Select(line => $"    + {line}")).Prepend($"  {level.Title}"));

    private IEnumerable<string> CreditLines(EditionComparison comparison, CreditChange change)
    {
        yield return $"  {comparison.To.ActionName(change.Action.Key)}: {change.Any.Title}";
        if (change.ChangesPoints)
        {
            yield return $"    {Points(change.Old)} -> {Points(change.New)}";
        }

        if (change.ChangesTerms)
        {
            yield return $"    {words.Say("comparison.terms")}";
        }
    }

    private string Points(Credit? credit) => credit is null ? words.Say("comparison.no-credit") : _points.Say(credit);

    private string Number(ActionDefinition action) => action.Number.IsPublished ? action.Number.ToString() : words.Say("comparison.no-number");
}
