using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class ScopeTests
{
    private static readonly ActionDefinition Trees = Action("trees", "1") with { Tags = ["climate", "water"] };

    public static TheoryData<bool, Scope> Scopes() => new()
    {
        { true, Scope.Everything },
        { true, Scope.OfCategory("1") },
        { false, Scope.OfCategory("2") },
        { true, new() { Categories = ["2", "1"] } },
        { true, new() { Outside = ["2"] } },
        { false, new() { Outside = ["2", "1"] } },
        { true, Scope.OfTag("water") },
        { false, Scope.OfTag("art") },
        { true, new() { Tags = ["art", "climate"] } },
        { true, new() { Actions = ["paths", "trees"] } },
        { false, new() { Actions = ["paths"] } },
        { true, new() { Categories = ["1"], Outside = ["2"], Tags = ["climate"], Actions = ["trees"] } },
        { false, new() { Categories = ["1"], Tags = ["art"] } },
    };

    [Theory]
    [MemberData(nameof(Scopes), DisableDiscoveryEnumeration = true)]
    public void Covers_EachList_Restricts(bool covered, Scope scope) => Assert.Equal(covered, scope.Covers(Trees));

    [Fact]
    public void Facts_EveryList_AreTold()
    {
        var scope = new Scope { Categories = ["1"], Outside = ["2"], Tags = ["climate"], Actions = ["trees"] };

        var finding = Edition([Trees, Action("paths", "2")], new MinimumPoints(Pts(1), scope)).Score().AsClaimed.Level();

        Assert.Equal("{categories: [1], outside: [2], tags: [climate], actions: [trees]}", finding.Facts.ToString());
    }
}
