using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Applications.Paths;

/// <summary>Says what a step of a path takes and what it is for, in a few words.</summary>
public sealed class StepWords(Words words, FindingWords findings)
{
    /// <summary>What to do beyond claiming the credit; nothing when that is all.</summary>
    public IEnumerable<string> ToDo(PlanStep step, EditionPack pack)
    {
        var credit = pack.Edition.FindCredit(step.Claim)!;
        if (step.Kind is PlanStepKind.Enlarged || step.Entries > 1)
        {
            yield return step.Entries > 0 ? words.Say("path.add-entries", new { count = step.Entries }) : words.Say("path.grow");
        }

        if (step.Amount is { } amount)
        {
            var field = credit.FindField(step.Field!)!;
            yield return words.Say("path.bring-to", new { field = field.Label, amount, unit = field.Unit is { } unit ? $" {unit}" : "" });
        }

        foreach (var (_, targets) in step.Targets.Where(field => field.Value.Count > 0))
        {
            yield return words.Say("path.could-name", new { targets = string.Join("; ", targets.Select(pack.ActionName)) });
        }
    }

    /// <summary>What it helps with: the particular requirements before the general; nothing for a step that only opens the way to others.</summary>
    public string For(PlanStep step, EditionPack pack)
    {
        var reasons = step.Serves.OrderBy(IsAllPoints).Select(finding => Say(finding, step, pack)).Distinct(StringComparer.Ordinal).ToList();
        return reasons.Count == 0 ? "" : words.Say("path.for", new { reasons = string.Join("; ", reasons) });
    }

    private static bool IsAllPoints(Finding finding) => finding is { Code: FindingCodes.PointsMinimum, Facts.Count: 0 };

    private string Say(Finding finding, PlanStep step, EditionPack pack) => finding.Code switch
    {
        _ when IsAllPoints(finding) => words.Say("path.for.points"),
        FindingCodes.PointsMinimum when finding.Facts.TryGetValue("tags", out var tags) => words.Say("path.for.tag", new { tag = pack.TagTitle(First(tags)) }),
        FindingCodes.ActionsMinimum when finding.Facts.TryGetValue("categories", out var categories) => InCategory(First(categories), step, pack),
        FindingCodes.ActionEarned => words.Say("path.for.action"),
        FindingCodes.TargetsDistinct => words.Say("path.for.targets", new { have = finding.Have, need = finding.Need }),
        _ => findings.Say(finding, pack),
    };

    private string InCategory(string category, PlanStep step, EditionPack pack) => pack.Edition.ActionByKey(step.Claim.Action).Category == category
        ? words.Say("path.for.this-category")
        : words.Say("path.for.category", new { category = pack.CategoryName(category) });

    private static string First(object list) => ((ValueList<string>)list)[0];
}
