using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs;

/// <summary>A scorecard for people at a terminal.</summary>
internal sealed class ScorecardText(TextWriter output, Words words, FindingWords findings, EditionPack edition)
{
    public void Write(Scorecard scorecard, string program)
    {
        output.WriteLine($"{program}, {edition.Title}, {Say("as-of", new { day = scorecard.AsOf })}");
        WriteTotal("as-claimed", scorecard.AsClaimed, scorecard.Claims.Any(claim => claim.Counts && IsIllustrative(claim.Ref)));
        WriteTotal("as-approved", scorecard.AsApproved, scorecard.Claims.Any(claim => claim.ApprovedPoints > Points.Zero && IsIllustrative(claim.Ref)));
        if (scorecard.UsesIllustrativeFigures)
        {
            output.WriteLine(Say("illustrative-note"));
        }

        output.WriteLine(Say("marks"));
        WriteCategories(scorecard);
        WriteStanding(Say("levels-claimed"), scorecard.AsClaimed);
        if (scorecard.AsApproved.Points > Points.Zero)
        {
            WriteStanding(Say("levels-approved"), scorecard.AsApproved);
        }

        WriteFindings(Say("hand-in"), scorecard.HandIn is { } handIn ? [handIn] : []);
        WriteClaims(scorecard);
        WriteFindings(Say("facts"), scorecard.Facts);
    }

    private void WriteTotal(string code, Standing standing, bool isIllustrative) => output.WriteLine(
        Say(code, new { level = LevelTitle(standing), points = standing.Points.Value }) + (isIllustrative ? $" ({Say("illustrative")})" : ""));

    private void WriteCategories(Scorecard scorecard)
    {
        Heading(Say("categories"));
        foreach (var (category, claimed) in scorecard.AsClaimed.ByCategory)
        {
            var approved = scorecard.AsApproved.ByCategory[category];
            var mark = claimed > Points.Zero && IsIllustrative(scorecard, category) ? $" ({Say("illustrative")})" : "";
            var data = new { category = edition.CategoryName(category), claimed = claimed.Value, approved = approved.Value };
            output.WriteLine($"  {Say("category", data)}{mark}");
        }
    }

    private void WriteStanding(string heading, Standing standing)
    {
        Heading(heading);
        foreach (var level in standing.Levels.Concat(standing.Designations))
        {
            output.WriteLine($"  {edition.TitleOf(level.Key)}{Illustrative(edition.LevelSource(level.Key))}");
            WriteTree(level.Finding, 2);
        }
    }

    /// <summary>Findings under a heading; nothing where there are none.</summary>
    private void WriteFindings(string heading, ValueList<Finding> of)
    {
        if (of.Count > 0)
        {
            Heading(heading);
        }

        foreach (var finding in of)
        {
            WriteTree(finding, 1);
        }
    }

    private void WriteClaims(Scorecard scorecard)
    {
        Heading(Say("claims"));
        foreach (var claim in scorecard.Claims)
        {
            var credit = edition.Edition.FindCredit(claim.Ref)!;
            var data = new { action = edition.ActionName(claim.Ref.Action), credit = credit.Title, points = claim.Points.Value, status = Say($"status.{claim.Status}") };
            output.WriteLine($"  {Say("claim", data)}{Illustrative(credit.Source)}");
            WriteTree(claim.Finding, 2);
        }

        foreach (var finding in scorecard.DoubleCounts)
        {
            WriteTree(finding, 1);
        }
    }

    private void WriteTree(Finding finding, int depth)
    {
        output.WriteLine($"{new string(' ', depth * 2)}{MarkOf(finding.Status)} {findings.Say(finding, edition)}");
        foreach (var part in finding.Parts)
        {
            WriteTree(part, depth + 1);
        }
    }

    private void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(text);
    }

    private bool IsIllustrative(Scorecard scorecard, string category) => scorecard.Claims.Any(claim =>
        claim.Counts
        && edition.Edition.ActionByKey(claim.Ref.Action).Category == category
        && IsIllustrative(claim.Ref));

    private bool IsIllustrative(ClaimRef claim) => edition.Edition.FindCredit(claim)!.Source is FigureSource.Illustrative;

    private string Illustrative(FigureSource source) => source is FigureSource.Illustrative ? $" ({Say("illustrative")})" : "";

    private string LevelTitle(Standing standing) => standing.HighestLevel is { } level ? edition.TitleOf(level) : Say("no-level");

    private string Say(string code, object? data = null) => words.Say($"scorecard.{code}", data);

    private static string MarkOf(FindingStatus status) => status switch
    {
        FindingStatus.Met => "[x]",
        FindingStatus.NeedsAPerson => "[?]",
        FindingStatus.AwaitingReview => "[~]",
        _ => "[ ]",
    };
}
