using CsCheck;
using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

/// <summary>An edition with every kind of rule, and random applications to it.</summary>
internal static class RichProgram
{
    private static readonly EvidenceField Link = Field("link", EvidenceType.Link) with { Required = false };
    private static readonly EvidenceField File = Field("file", EvidenceType.File) with { Required = false };
    private static readonly EvidenceField Share = Field("share", EvidenceType.Number);
    private static readonly EvidenceField Target = Field("target", EvidenceType.Action);

    private static readonly ValueList<ActionDefinition> Actions =
    [
        Action("toolkit", "1", Credit("apply", 5) with { Evidence = [Target, Link], MaxEntries = 4, Criteria = [new DistinctEntries("target")] }),
        Action("training", "1", Credit("cohort") with { Evidence = [Link, File] }, Credit("staff", 5) with { Evidence = [Link], AllowsRolling = false }) with { BestCreditOnly = true },
        Action("solar", "2", Tiered("share")) with { Tags = ["climate"] },
        Action("trees", "2", Judged("plant", 7.5m), Credit("map", 0), Credit("tend", 6) with { Requires = [new("trees", "plant")] }) with { Tags = ["climate"], Cap = Pts(10) },
        Action("paths", "3", Credit() with { Evidence = [Link, File], Requires = [new("solar")], Window = new YearsBack(2) }) with { Tags = ["climate", "people"] },
        Action("mentor", "3", PerEntry("mentor")) with { Tags = ["people"] },
        Action("beach", "3", Units("clean")) with { Tags = ["people"] },
    ];

    private static readonly ValueList<FactDefinition> Facts = [Choice("size", "small", "large"), YesNo("council"), Metric("energy"), Metric("water")];

    private static readonly ValueList<Level> Levels =
    [
        new("bronze", "Bronze", new All([new MinimumPoints(Pts(20)), new EachCategory(["1", "2"]), Toolkits(1)])),
        new("silver", "Silver", new All(
        [
            new MinimumPoints(Pts(40)), new EachCategory(["1", "2", "3"]), Toolkits(2), new Any([new ActionEarned("trees"), new MinimumPoints(Pts(10), Scope.OfCategory("3"))]),
        ])),
        new("gold", "Gold", new All(
        [
            new MinimumPoints(Pts(60)), new EveryActionOf("1"), new HasDesignation("climate"), new AtLeast(2, [new ActionEarned("paths"), new ActionEarned("mentor"), Toolkits(3)]),
        ])),
        new("share", "Share", new All([new PercentOfApplicable(30, new Scope { Outside = ["1"] }), new PercentOfApplicable(50, new Scope { Actions = ["beach"] })])),
        new("breadth", "Breadth", new All(
        [
            new HasLevel("bronze"), new DistinctCategories(2, [], 2), new DistinctGroups(1, ["climate", "people"], 2), new MinimumActions(3, Scope.Everything) { Including = ["trees"] },
            new MinimumActions(2, Scope.OfTag("climate"), EachWorth: Pts(8)), new ActionEarned("trees", "tend"),
        ])),
        new("facts", "Facts", new All(
        [
            new HoldsLevel("bronze"), new FactAccepted("council", ["yes"]), new FactWithin("energy", 0, 50), new FactsGiven(["energy", "water"], 2, 2),
            new FactImproved("energy", Direction.Lower, 5, 2), new ByClass("size", [new("small", new MinimumPoints(Pts(10))), new("large", new MinimumPoints(Pts(30)))]),
        ])),
        new("later", "Later", new NotOffered()),
    ];

    public static readonly Edition Edition = new(
        Parts(Actions, Levels, [new("climate", "Climate", new MinimumPoints(Pts(25), Scope.OfTag("climate")))]) with { Facts = Facts, HandIn = new MinimumPoints(Pts(5)) });

    private static readonly Gen<ClaimRef> AnyRef = OneOf(
        [.. Edition.Actions.SelectMany(action => action.Credits.Select(credit => new ClaimRef(action.Key, credit.Id))), new ClaimRef("lost", "main")]);

    private static readonly Gen<Entry> AnyEntry =
        from target in OneOf("solar", "trees", "paths", "toolkit", "lost")
        from share in Gen.Int[0, 60]
        from shared in Gen.Int[0, 3]
        select Entry(("target", new ActionValue(target)), ("share", new NumberValue(share)), ("link", Address(shared)), ("file", new FileValue("f", $"{shared}")));

    private static readonly Gen<Claim> AnyClaim =
        from of in AnyRef
        from kind in Gen.Frequency((4, Gen.Const(CreditKind.New)), (1, Gen.Const(CreditKind.Rolling)))
        from days in Gen.Frequency((4, Gen.Int[0, 700]), (1, Gen.Int[-10, 1500]))
        from status in Gen.Enum<ClaimStatus>()
        from entries in AnyEntry.Array[1, 4]
        select new Claim
        {
            Action = of.Action,
            Credit = of.Credit,
            Kind = kind,
            CompletedOn = HandIn.AddDays(-days),
            Impact = "Still in force",
            Status = status,
            Entries = [.. entries],
        };

    private static readonly Gen<History> AnyHistory =
        from year in Gen.Int[2025, 2027]
        from level in OneOf(null, "bronze", "gold")
        from earned in Gen.Select(AnyRef, Gen.Int[0, 1500]).Array[0, 4]
        select new History(year, [.. earned.Select(item => new EarnedCredit(item.Item1.Action, item.Item1.Credit, HandIn.AddDays(-item.Item2)))], level);

    private static readonly Gen<Fact> AnyFact = Gen.OneOf(
        OneOf("small", "large", "huge").Select(size => Chosen("size", size)),
        OneOf("yes", "no").Select(answer => Chosen("council", answer)),
        Gen.Select(OneOf("energy", "water", "lost"), Gen.Int[2022, 2027], Gen.Int[-5, 60]).Select(item => Figure(item.Item1, item.Item2, item.Item3)));

    private static readonly Gen<NotApplicable> AnyDeclaration =
        Gen.Select(OneOf("beach", "mentor", "solar", "lost"), Gen.Enum<ClaimStatus>()).Select(item => new NotApplicable(item.Item1, "Not here", item.Item2));

    /// <summary>Random claims, some counting and some not, with a random history, facts and declarations.</summary>
    public static readonly Gen<Claims> AnyClaims =
        from claims in AnyClaim.Array[0, 12]
        from history in AnyHistory
        from facts in AnyFact.Array[0, 8]
        from declared in AnyDeclaration.Array[0, 2]
        select new Claims(
            [.. claims.DistinctBy(claim => claim.Ref)], history, [.. facts.DistinctBy(fact => (fact.Id, fact.Year))], [.. declared.DistinctBy(declaration => declaration.Action)]);

    public static Scorecard Score(this Claims claims) => Scoring.Score(Edition, claims, HandIn);

    /// <summary>The same application with other claims.</summary>
    public static Claims With(this Claims claims, IEnumerable<Claim> items) => new([.. items], claims.History, claims.Facts, claims.NotApplicable);

    /// <summary>The same application without one claim.</summary>
    public static Claims Without(this Claims claims, ClaimRef removed) => claims.With(claims.Items.Where(claim => claim.Ref != removed));

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(place => items[place]);

    private static DistinctTargets Toolkits(int minimum) => new("toolkit", "apply", "target", minimum);

    private static Credit Tiered(string id) => Credit(id) with { Points = new TieredPoints("share", [new(10, Pts(10)), new(30, Pts(30))]), Evidence = [Share, File], MaxEntries = 2 };

    private static Credit Judged(string id, decimal points) => Credit(id, points) with { Criteria = [new JudgedByPerson("impact", "Does it matter?")], Evidence = [File] };

    private static Credit PerEntry(string id) => Credit(id) with { Points = new PointsPerEntry(Pts(5), Pts(15)), MaxEntries = 3, Criteria = [new DistinctEntries("share")], Evidence = [Share] };

    private static Credit Units(string id) => Credit(id) with
    {
        Points = new BestOf([new PointsPerUnit("share", Pts(3), 10, Pts(12)), new TieredPoints("share", [new(20, Pts(5)), new(40, Pts(15)) { Requires = [new("mentor")] }])]),
        Evidence = [Share],
        MaxEntries = 2,
    };

    private static LinkValue Address(int number) => number == 0 ? new LinkValue("nowhere") : new LinkValue($"https://example.org/{number}");
}
