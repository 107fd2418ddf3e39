using System.Globalization;
using System.Text;
using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Programs.Comparing;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Features.Programs;

/// <summary>
/// The tables of docs/requirements.md. Each example is put into the program of the author's guide, read by the reader and scored by the engine;
/// what the tables say is what a town would read.
/// </summary>
internal sealed class RuleTables
{
    private static readonly DateOnly AsOf = new(2026, 4, 20);
    private static readonly DateOnly AwardedOn = new(2026, 6, 15);

    private readonly Words _words = new();
    private readonly StringBuilder _page = new();

    /// <summary>Every kind of rule there was an example of.</summary>
    public HashSet<Type> Kinds { get; } = [];

    public string Write()
    {
        _page.AppendLine("""
            # Every kind of rule

            What a program can ask, with an example of each kind. The examples belong to the program of the [author's guide](program-author.md). The words are
            those that a town reads when the rule is met and when it is not. This page is written by a test.
            """);
        Table("Requirements", "What a level, a designation or `hand-in` asks, as a tree; `requires` holds the top of it.", ["rule", "asks", "met", "not met"], RuleExamples.Requirements.Select(Requirement));
        Table("Points", "What a credit earns: the key `points`.", ["rule", "earns", "example", "entry counts", "entry does not count"], RuleExamples.Points.Select(Points));
        Table("Limits, and what comes first", "What an action's credits earn beside each other, and what a credit or a tier waits for.", ["rule", "meaning", "limited, or met", "not met"], RuleExamples.Limits.Select(Limit));
        Table("Criteria", "What each entry of a claim must show: the list `criteria` of a credit.", ["rule", "asks", "met", "not met"], RuleExamples.Criteria.Select(Criterion));
        Table("Credit windows", "How far back work earns new credit: `credit-window` of an edition, `window` of a credit.", ["rule", "meaning", "handed in on 20 April 2026"], RuleExamples.Windows.Select(Window));
        Table("Expiry", "How long a certification lasts: `expiry` of an edition.", ["rule", "meaning", "awarded on 15 June 2026"], RuleExamples.Expiries.Select(Expires));
        return _page.ToString().ReplaceLineEndings("\n");
    }

    private string[] Requirement(string yaml)
    {
        var edition = Edition(yaml: $"  - key: example\n    title: Example\n    source: illustrative\n    requires: {{ {yaml} }}\n");
        var level = edition.Edition.Levels[^1];
        Kinds.Add(level.Requirement.GetType());
        var asked = string.Join("; ", new RequirementWords(_words).Lines(level.Requirement, edition));
        return
        [
            Code(yaml),
            $"{Meaning("requirement", yaml)} *{asked}*",
            Say(Score(edition, RuleExamples.Everything).AsClaimed.Levels[^1].Finding, edition),
            Say(Score(edition, RuleExamples.Nothing).AsClaimed.Levels[^1].Finding, edition),
        ];
    }

    private string[] Points((string Yaml, string Counts, string DoesNot) example)
    {
        var edition = Edition(points: example.Yaml);
        var credit = edition.Edition.ActionByKey("example").Credits[0];
        Kinds.Add(credit.Points.GetType());
        var counts = Claim(edition, example.Counts);
        var rules = new RuleWords(_words);
        return
        [
            Code($"points: {example.Yaml}"),
            string.Join("<br>", [rules.Points(credit.Points), .. rules.Tiers(credit)]),
            $"{Code(example.Counts)} earns {counts.Points.Value.ToString(CultureInfo.InvariantCulture)}",
            Asked(counts, edition),
            Asked(Claim(edition, example.DoesNot), edition),
        ];
    }

    private string[] Limit((string Rule, string Meaning, string Code, string Action) example)
    {
        var edition = Edition(action: example.Action);
        var (there, lacking) = (Find(RuleExamples.BothCreditsAndStreetLights), Find(RuleExamples.BothCredits));
        return [Code(example.Rule), _words.Say($"format.{example.Meaning}"), there, lacking == there ? "" : lacking];

        string Find(string claims) =>
            Say(Score(edition, claims).Claims.Single(claim => claim.Ref.Credit == "build").Findings.Single(finding => finding.Code == example.Code), edition);
    }

    private string[] Criterion((string Yaml, string Met, string Unmet) example)
    {
        var edition = Edition(criterion: example.Yaml);
        Kinds.Add(edition.Edition.ActionByKey("example").Credits[0].Criteria[0].GetType());
        var approved = example.Unmet.Length == 0;
        return
        [
            Code(example.Yaml),
            Meaning("criterion", example.Yaml),
            Judged(Claim(edition, example.Met, approved ? "approved" : "claimed"), edition),
            Judged(Claim(edition, approved ? example.Met : example.Unmet), edition),
        ];
    }

    private string[] Window(string yaml)
    {
        var edition = Edition(window: yaml).Edition;
        Kinds.Add(edition.Window.GetType());
        var from = edition.Window.NewCredit(AsOf).From;
        return
        [
            Code($"credit-window: {yaml}"),
            yaml == "any-time" ? "Work of any age earns new credit." : Meaning("window", yaml.Trim('{', ' ')),
            from == DateOnly.MinValue ? "any day" : $"from {Day(from)}",
        ];
    }

    private string[] Expires(string yaml)
    {
        var edition = Edition(expiry: yaml).Edition;
        Kinds.Add(edition.Expiry.GetType());
        return [Code($"expiry: {yaml}"), Meaning("expiry", yaml.Trim('{', ' ')), $"lasts to {Day(edition.Expiry.ExpiresOn(AwardedOn))}"];
    }

    private void Table(string title, string about, string[] columns, IEnumerable<string[]> rows)
    {
        _page.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {title}").AppendLine().AppendLine(about).AppendLine();
        _page.AppendLine(CultureInfo.InvariantCulture, $"| {string.Join(" | ", columns)} |").AppendLine(CultureInfo.InvariantCulture, $"| {string.Join(" | ", columns.Select(_ => "---"))} |");
        foreach (var row in rows)
        {
            _page.AppendLine(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row)} |");
        }
    }

    /// <summary>The guide's program with an example in its place.</summary>
    private static EditionPack Edition(
        string yaml = "", string points = "5", string criterion = "minimum: { field: amount, value: 1 }", string window = "{ years: 3 }", string expiry = "{ anniversary: 5 }", string? action = null)
    {
        using var guide = new Guide();
        guide.WriteAll();
        guide.Write("markdown editions/2026/actions/x-example.md", action ?? RuleExamples.Action(points, criterion));
        var path = Path.Combine(guide.Folder, "editions", "2026", "edition.yaml");
        var edition = File.ReadAllText(path)
            .Replace("credit-window: { years: 3 }", $"credit-window: {window}", StringComparison.Ordinal)
            .Replace("expiry: { anniversary: 5 }", $"expiry: {expiry}", StringComparison.Ordinal);
        File.WriteAllText(path, edition + yaml);
        var reading = PackReader.Read(guide.Folder);
        Assert.Empty(reading.Errors);
        return reading.Value.Editions[0];
    }

    private static Scorecard Score(EditionPack edition, string json)
    {
        var reading = ClaimsJson.Read(json, edition.Edition);
        Assert.Empty(reading.Errors);
        return Scoring.Score(edition.Edition, reading.Value.Claims, AsOf);
    }

    private static ClaimAssessment Claim(EditionPack edition, string entries, string status = "claimed") =>
        Score(edition, RuleExamples.Claim(entries, status)).Claims.Single();

    /// <summary>The words of what the points rule asks of the last entry, where it asks anything.</summary>
    private string Asked(ClaimAssessment claim, EditionPack edition) =>
        Entry(claim).Parts.FirstOrDefault(part => part.Code.StartsWith("points.", StringComparison.Ordinal)) is { } asked ? Say(asked, edition) : "";

    /// <summary>The words of what the criterion asks of the last entry, and of its parts.</summary>
    private string Judged(ClaimAssessment claim, EditionPack edition)
    {
        var judged = Entry(claim).Parts[^1];
        return string.Join(' ', judged.Parts.Where(part => part.Status == judged.Status).DefaultIfEmpty(judged).Select(part => Say(part, edition)));
    }

    private static Finding Entry(ClaimAssessment claim) => claim.Findings.Single(finding => finding.Code == FindingCodes.Entries).Parts[^1];

    private string Say(Finding finding, EditionPack edition) => new FindingWords(_words).Say(finding, edition).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>What the first key of an example means.</summary>
    private string Meaning(string part, string yaml) => _words.Say($"format.{part}.{yaml[..yaml.IndexOf(':', StringComparison.Ordinal)]}");

    private static string Code(string text) => $"`{text}`";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
