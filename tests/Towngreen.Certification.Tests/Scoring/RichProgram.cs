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

    public static readonly Edition Edition = Sample.Edition(
        [
            Action("toolkit", "1", Credit("apply", 5) with { Evidence = [Target, Link], MaxEntries = 4, Criteria = [new DistinctEntries("target")] }),
            Action("training", "1", Credit("cohort") with { Evidence = [Link, File] }, Credit("staff", 5) with { Evidence = [Link], AllowsRolling = false }),
            Action("solar", "2", Tiered("share")) with { Tags = ["climate"] },
            Action("trees", "2", Judged("plant", 7.5m), Credit("map", 0)) with { Tags = ["climate"] },
            Action("paths", "3", Credit() with { Evidence = [Link, File] }) with { Tags = ["climate"] },
            Action("mentor", "3", PerEntry("mentor")),
        ],
        [
            new("bronze", "Bronze", new All([new MinimumPoints(Pts(20)), new EachCategory(["1", "2"]), Toolkits(1)])),
            new("silver", "Silver", new All([new MinimumPoints(Pts(40)), new EachCategory(["1", "2", "3"]), Toolkits(2), new Any([new ActionEarned("trees"), new MinimumPoints(Pts(10), Scope.OfCategory("3"))])])),
            new("gold", "Gold", new All([new MinimumPoints(Pts(60)), new EveryActionOf("1"), new HasDesignation("climate"), new AtLeast(2, [new ActionEarned("paths"), new ActionEarned("mentor"), Toolkits(3)])])),
        ],
        [new("climate", "Climate", new MinimumPoints(Pts(25), Scope.OfTag("climate")))]);

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
        from days in Gen.Int[-10, 1500]
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
        from earned in Gen.Select(AnyRef, Gen.Int[0, 1500]).Array[0, 4]
        select new History(year, [.. earned.Select(item => new EarnedCredit(item.Item1.Action, item.Item1.Credit, HandIn.AddDays(-item.Item2)))]);

    /// <summary>Random claims, some counting and some not, with a random history.</summary>
    public static readonly Gen<Claims> AnyClaims =
        from claims in AnyClaim.Array[0, 9]
        from history in AnyHistory
        select new Claims([.. claims.DistinctBy(claim => claim.Ref)], history);

    public static Scorecard Score(this Claims claims) => Scoring.Score(Edition, claims, HandIn);

    /// <summary>The same application without one claim.</summary>
    public static Claims Without(this Claims claims, ClaimRef removed) => new([.. claims.Items.Where(claim => claim.Ref != removed)], claims.History);

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(place => items[place]);

    private static DistinctTargets Toolkits(int minimum) => new("toolkit", "apply", "target", minimum);

    private static Credit Tiered(string id) => Credit(id) with { Points = new TieredPoints("share", [new(10, Pts(10)), new(30, Pts(30))]), Evidence = [Share, File], MaxEntries = 2 };

    private static Credit Judged(string id, decimal points) => Credit(id, points) with { Criteria = [new JudgedByPerson("impact", "Does it matter?")], Evidence = [File] };

    private static Credit PerEntry(string id) => Credit(id) with { Points = new PointsPerEntry(Pts(5), Pts(15)), MaxEntries = 3, Criteria = [new DistinctEntries("share")], Evidence = [Share] };

    private static LinkValue Address(int number) => number == 0 ? new LinkValue("nowhere") : new LinkValue($"https://example.org/{number}");
}
