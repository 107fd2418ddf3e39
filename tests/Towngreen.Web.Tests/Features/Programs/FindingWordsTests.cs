using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Features.Programs;

public sealed class FindingWordsTests
{
    private static readonly EditionPack Edition = PackReader.Read(RepositoryRoot.Combine("programs", "sustainable-ct")).Value.Editions[0];

    private static readonly ClaimRef Training = new("equity-training", "cohort");
    private static readonly ClaimRef Share = new("renewable-energy", "share");
    private static readonly DateOnly Day = new(2026, 3, 1);

    private readonly FindingWords _words = new(new Words());

    /// <summary>Every code with every status it can have, and facts as the core gives them.</summary>
    public static IReadOnlyList<Finding> Possible { get; } =
    [
        .. Each("claim", "mnau"), .. Each("claim.unknown-credit", "u"), .. Each("claim.declined", "u"), .. Each("claim.not-applicable", "u"),
        .. Each("prerequisite", "mau", [new("action", "food-waste")]), .. Each("prerequisite", "mau", [new("action", "food-waste"), new("credit", "complete")]), .. Each("window.new", "m", [new("completed", Day), new("to", Day)]),
        .. Each("window.new", "m", Window), .. Each("window.no-date", "u"), .. Each("window.not-completed", "u", Window),
        .. Each("window.too-old", "u", Window), .. Each("window.closed", "u", Window), .. Each("window.earned-before", "u", Window),
        .. Each("window.perhaps-same-item", "mn", Window), .. Each("rolling.impact", "mn", Window), .. Each("rolling.no-impact", "u", Window),
        .. Each("rolling.not-allowed", "u", Window),
        .. Each("entries", "mnu"), .. Each("entry", "mnu", InEntry), .. Each("entry.beyond-limit", "u", InEntry), .. Each("entry.distinct", "mu", InField),
        .. Each("evidence.any", "mu", [.. InEntry, new("fields", List("series", "attendees"))]), .. Each("evidence.complete", "m", InEntry), .. Each("evidence.missing", "u", InField), .. Each("evidence.wrong-type", "u", InField),
        .. Each("evidence.out-of-range", "u", InNumber).Select(finding => finding with { Claims = [Share] }),
        .. Each("evidence.not-an-option", "u", InField), .. Each("evidence.not-a-link", "u", InField), .. Each("evidence.unknown-action", "u", InField),
        .. Each("points.first-tier", "mu", InNumber), .. Each("points.first-tier", "u", InNumber).Select(finding => finding with { Have = null }),
        .. Each("points.minimum", "mnau"), .. Each("points.minimum", "mnau", [new("tags", List("climate-leader"))]), .. Each("points.minimum", "mnau", [new("categories", List("7"))]),
        .. Each("points.minimum", "mnau", [new("outside", List("1", "13")), new("actions", List("food-waste", "air-quality"))]),
        .. Each("cohort", "mu", InField), .. Each("cohort.people", "mu", [.. InField, new("absent", List())]), .. Each("cohort.people", "u", [.. InField, new("absent", List("Ana"))]),
        .. Each("cohort.roles", "mu", [.. InField, new("unfilled", List("team-resident", "senior-staff"))]),
        .. Each("choice.accepted", "mu", [.. InField, new("accepted", List("in-person", "live-online"))]),
        .. Each("number.minimum", "mu", InNumber), .. Each("number.minimum", "u", InNumber).Select(finding => finding with { Have = null }),
        .. Each("date.active", "mu", [.. InField, .. Window, new("date", Day)]), .. Each("date.active", "u", [.. InField, .. Window]),
        .. Each("judged", "mn", [.. InEntry, new("criterion", "targeted")]).Select(finding => finding with { Claims = [new("mentorship", "mentorship")] }),
        .. Each("all", "mnau"), .. Each("any", "mnau"), .. Each("at-least", "mnau"),
        .. Each("category.each", "mnau"), .. Each("actions.minimum", "mnau"), .. Each("actions.minimum", "mnau", [new("categories", List("4")), new("each-worth", 2m)]), .. Each("category.every-action", "mnau", [new("category", "1")]),
        .. Each("action.earned", "mnau", [new("action", "food-waste")]), .. Each("targets.distinct", "mnau", Targets), .. Each("designation", "mnau", [new("designation", "climate-leader")]),
        .. Each("points.first-unit", "mu", InNumber), .. Each("points.first-unit", "u", InNumber).Select(finding => finding with { Have = null }),
        .. Each("points.best", "mu", InEntry), .. Each("points.tier-requires", "m"),
        .. Each("points.capped", "m", Less), .. Each("points.other-credit-best", "m", Less),
        .. Each("points.percent", "mnau", Percent), .. Each("points.percent", "mnau", PercentWithout), .. Each("points.percent", "n", Percent).Select(finding => finding with { Have = null, Need = null }),
        .. Each("actions.including", "mna"), .. Including(FindingStatus.Met, FindingStatus.Unmet), .. Including(FindingStatus.Unmet, FindingStatus.Met), .. Including(FindingStatus.Unmet, FindingStatus.Unmet),
        .. Each("category.distinct", "mnau"), .. Each("group.distinct", "mnau"),
        .. Each("level", "mnau", [new("level", "bronze")]), .. Each("level.held", "u", [new("level", "bronze")]), .. Each("level.held", "mu", [new("level", "silver"), new("held", "bronze")]), .. Each("level.not-offered", "u"),
        .. Each("class", "mnau", Class), .. Each("class.unknown", "u", Class), .. Each("fact.accepted", "mu", [new("fact", "class"), new("accepted", List("a")), new("given", "b")]), .. Each("fact.accepted", "u", [new("fact", "class"), new("accepted", List("a"))]),
        .. Each("fact.within", "mu", [new("fact", "energy"), new("minimum", 1m), new("maximum", 9m), new("year", 2025)]), .. Each("fact.within", "mu", [new("fact", "energy"), new("minimum", 1m)]),
        .. Each("fact.within", "u", [new("fact", "energy"), new("maximum", 9m)]).Select(finding => finding with { Have = null }),
        .. Each("facts.given", "mu", [.. Metrics, new("year", 2025)]), .. Each("facts.given", "u", Metrics),
        .. Each("fact.improved", "mu", Improved), .. Each("fact.improved", "u", Improved).Select(finding => finding with { Need = 0 }),
        .. Each("fact.improved", "u", [new("fact", "energy"), new("better", "lower"), new("within-years", 2)]),
        .. Each("fact.unknown", "u", Class), .. Each("fact.year", "u", Class), .. Each("fact.year", "u", [.. Class, new("year", 2031)]), .. Each("fact.wrong-type", "u", Class), .. Each("fact.out-of-range", "u", Class), .. Each("fact.not-an-option", "u", Class),
        .. Each("double-count", "n", Double("file")), .. Each("double-count", "n", Double("link")),
    ];

    private static ValueMap<object> Window => [new("completed", Day), new("from", Day), new("to", Day), new("earlier", Day)];

    private static ValueMap<object> Less => [new("action", "food-waste"), new("earned", 5m)];

    private static ValueMap<object> Percent => [new("percent", 50m), new("applicable", 100m), new("not-applicable", List())];

    private static ValueMap<object> PercentWithout => [new("percent", 50m), new("applicable", 100m), new("not-applicable", List("food-waste")), new("tags", List("climate-leader"))];

    private static ValueMap<object> Metrics => [new("facts", List("energy", "water")), new("outstanding", List("energy")), new("within-years", 2)];

    private static ValueMap<object> Improved =>
        [new("fact", "energy"), new("better", "lower"), new("within-years", 2), new("year", 2025), new("figure", 8m), new("earlier-year", 2024), new("earlier-figure", 9m)];

    private static ValueMap<object> Class => [new("fact", "class"), new("class", "a")];

    private static ValueMap<object> InEntry => [new("entry", 0)];

    private static ValueMap<object> InField => [new("entry", 0), new("field", "attendees")];

    private static ValueMap<object> InNumber => [new("entry", 0), new("field", "share")];

    private static ValueMap<object> Targets =>
        [new("action", "optimize-for-equity"), new("credit", "toolkit"), new("field", "target"), new("targets", List("food-waste", "air-quality"))];

    [Fact]
    public void Possible_CoversEveryCode() => Assert.Equal(FindingCodes.Every.Order(), Possible.Select(finding => finding.Code).Distinct().Order());

    [Fact]
    public void Say_EveryPossibleFinding_HasWordsWithoutBraces() => Assert.All(Possible, finding =>
    {
        var said = _words.Say(finding, Edition);

        Assert.Matches(@"^\S.*[.?]$", said);
        Assert.DoesNotMatch("[{}]", said);
    });

    [Theory]
    [InlineData("bronze-in-reach")]
    [InlineData("bronze-reached")]
    [InlineData("cohort-lacks-resident")]
    public void Say_EveryFindingOfACase_HasWords(string name)
    {
        var file = ClaimsJson.Read(File.ReadAllText(Terminal.Case(name)), Edition.Edition).Value;
        var scorecard = Scoring.Score(Edition.Edition, file.Claims, file.AsOf!.Value);
        var standings = new[] { scorecard.AsClaimed, scorecard.AsApproved }.SelectMany(standing => standing.Levels.Concat(standing.Designations));

        var findings = standings.Select(level => level.Finding).Concat(scorecard.Claims.Select(claim => claim.Finding)).SelectMany(finding => finding.SelfAndParts());

        Assert.All(findings, finding => Assert.NotEmpty(_words.Say(finding, Edition)));
    }

    [Fact]
    public void Say_PointsMissing_SaysHowMany() => Assert.Equal(
        "312 of 500 points. 188 more needed.",
        _words.Say(new Finding(FindingCodes.PointsMinimum, FindingStatus.Unmet) { Have = 312, Need = 500 }, Edition));

    [Fact]
    public void Say_PointsFromAnIllustrativeCredit_SaysSo() => Assert.Equal(
        "200 points, of 200 needed. Illustrative figures are among these points.",
        _words.Say(new Finding(FindingCodes.PointsMinimum, FindingStatus.Met) { Have = 200, Need = 200, Claims = [new("food-waste", "complete")] }, Edition));

    [Fact]
    public void Say_CategoriesMissing_NamesThem() => Assert.Equal(
        "Categories still without an action that counts: 4 Vibrant and Creative Cultural Ecosystems and 9 Strategic Materials Management.",
        _words.Say(
            new Finding(FindingCodes.CategoryEach, FindingStatus.Unmet)
            {
                Have = 10,
                Need = 12,
                Parts = [Category("1", FindingStatus.Met), Category("4", FindingStatus.Unmet), Category("9", FindingStatus.Unmet)],
            },
            Edition));

    [Fact]
    public void Say_RolesUnfilled_NamesThemInWords() => Assert.Equal(
        "Nobody is left to stand for a resident on the sustainability team. Each role takes a person of its own who came to every session.",
        _words.Say(
            new Finding(FindingCodes.CohortRoles, FindingStatus.Unmet)
            {
                Have = 2,
                Need = 3,
                Claims = [Training],
                Facts = [.. InField, new("unfilled", List("team-resident"))],
            },
            Edition));

    [Fact]
    public void EntryName_CreditThatNamesItsEntries_UsesTheName() =>
        Assert.Equal("Mentorship 2", _words.EntryName(Edition, new ClaimRef("mentorship", "mentorship"), 1));

    private static IEnumerable<Finding> Including(FindingStatus count, FindingStatus named) => Each("actions.including", "u").Select(finding => finding with
    {
        Parts =
        [
            new(FindingCodes.ActionsMinimum, count) { Have = 1, Need = 2 },
            new(FindingCodes.ActionEarned, named) { Have = 0, Need = 1, Facts = [new("action", "food-waste")] },
        ],
    });

    private static Finding Category(string key, FindingStatus status) =>
        new(FindingCodes.ActionsMinimum, status) { Have = 0, Need = 1, Facts = [new("categories", List(key))] };

    private static ValueMap<object> Double(string kind) => [new("kind", kind), new("evidence", "x"), new("actions", List("food-waste", "air-quality"))];

    private static ValueList<string> List(params ReadOnlySpan<string> items) => ValueList.Create(items);

    private static IEnumerable<Finding> Each(string code, string statuses, ValueMap<object>? facts = null) => statuses.Select(letter => new Finding(code, letter switch
    {
        'm' => FindingStatus.Met,
        'n' => FindingStatus.NeedsAPerson,
        'a' => FindingStatus.AwaitingReview,
        _ => FindingStatus.Unmet,
    })
    {
        Have = 1,
        Need = 3,
        Facts = facts ?? [],
        Claims = [Training],
    });
}
