using System.Globalization;
using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>What came of a worked case, to be held against what its author expects of it.</summary>
internal sealed class Outcome(Scorecard scorecard)
{
    private const string HandIn = "hand-in";

    /// <summary>The level, points and designations as claimed; under <c>approved</c> the same on approved claims; and the findings that decide.</summary>
    public bool Compare(DataMap map)
    {
        Compare(map, scorecard.AsClaimed);
        map.Optional("approved")?.Map(part => Compare(part, scorecard.AsApproved));
        map.Optional("findings")?.List(node => node.Map(Find));
        return true;
    }

    /// <summary>A level or designation that is not named is expected not to be reached; points that are not named may be any.</summary>
    private static bool Compare(DataMap map, Standing standing)
    {
        CompareLevel(map.Optional("level"), standing.HighestLevel, map.Node);
        if (map.Optional("points") is { } points && points.Number() is var expected && expected != standing.Points.Value)
        {
            points.Fault("case.points", ("expected", expected), ("actual", standing.Points.Value));
        }

        var named = map.Optional("designations");
        ValueList<string> reached = [.. standing.Designations.Where(designation => designation.Finding.IsReached).Select(designation => designation.Key)];
        if (!reached.ToHashSet().SetEquals(named?.List(node => node.Text()) ?? []))
        {
            (named ?? map.Node).Fault("case.designations", ("actual", reached));
        }

        return true;
    }

    private static void CompareLevel(DataNode? level, string? reached, DataNode map)
    {
        var expected = level?.Text();
        if (expected != reached)
        {
            var code = expected is null ? "case.level-unexpected" : reached is null ? "case.level-missed" : "case.other-level";
            (level ?? map).Fault(code, ("expected", expected ?? ""), ("actual", reached ?? ""));
        }
    }

    /// <summary>A finding of this code, with this status and these numbers, must stand somewhere in what it is said to be a finding of.</summary>
    private bool Find(DataMap map)
    {
        var code = map["code"].Text();
        var status = map["status"].OneOf(Vocabulary.FindingStatuses);
        var have = map.Optional("have")?.Number(decimal.MinValue, decimal.MaxValue);
        var need = map.Optional("need")?.Number(decimal.MinValue, decimal.MaxValue);
        var found = Of(map.Optional("of")).SelectMany(WithParts).Where(finding => finding.Code == code).ToList();
        if (found.Count == 0)
        {
            map.Node.Fault("case.no-finding", ("code", code));
        }
        else if (!found.Exists(finding => finding.Status == status && (have is null || finding.Have == have) && (need is null || finding.Need == need)))
        {
            map.Node.Fault("case.other-finding", ("code", code), ("found", (ValueList<string>)[.. found.Select(Said).Distinct()]));
        }

        return true;
    }

    /// <summary>The findings of a level, a designation, a claim (<c>action/credit</c>) or handing in; of all of them when nothing is named.</summary>
    private List<Finding> Of(DataNode? node)
    {
        if (node is null)
        {
            return [.. Named.Select(named => named.Finding), .. scorecard.Facts, .. scorecard.DoubleCounts];
        }

        var name = node.Text();
        List<Finding> findings = [.. Named.Where(named => named.Name == name).Select(named => named.Finding)];
        if (findings.Count == 0)
        {
            node.Fault("case.nothing-of-that-name", ("value", name));
        }

        return findings;
    }

    private IEnumerable<(string Name, Finding Finding)> Named =>
    [
        .. scorecard.AsClaimed.Levels.Concat(scorecard.AsClaimed.Designations).Select(result => (result.Key, result.Finding)),
        .. scorecard.Claims.Select(claim => (claim.Ref.ToString(), claim.Finding)),
        .. scorecard.HandIn is { } handIn ? [(HandIn, handIn)] : Array.Empty<(string, Finding)>(),
    ];

    private static IEnumerable<Finding> WithParts(Finding finding) => finding.Parts.SelectMany(WithParts).Prepend(finding);

    /// <summary>How it came out instead, such as "unmet (119/120)".</summary>
    private static string Said(Finding finding)
    {
        var status = Vocabulary.WordOf(Vocabulary.FindingStatuses, finding.Status);
        return (finding.Have, finding.Need) is ({ } have, { } need) ? string.Create(CultureInfo.InvariantCulture, $"{status} ({have:0.##}/{need:0.##})") : status;
    }
}
