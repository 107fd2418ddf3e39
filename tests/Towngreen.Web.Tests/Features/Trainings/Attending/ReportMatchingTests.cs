using Towngreen.Web.Features.Trainings.Attending.Importing;

namespace Towngreen.Web.Tests.Features.Trainings.Attending;

public sealed class ReportMatchingTests
{
    private static readonly Registrant Ana = new(Guid.NewGuid(), "Ana Ruiz", "ana@example.org");
    private static readonly Registrant Ben = new(Guid.NewGuid(), "Ben Cole", "ben@example.org");
    private static readonly Registrant Jose = new(Guid.NewGuid(), "José Ñúñez-Łopez", "jose@example.org");
    private static readonly Registrant Mary = new(Guid.NewGuid(), "Mary Ann O'Neill", "mary@example.org");
    private static readonly Registrant Sam = new(Guid.NewGuid(), "Sam Smith", "sam@example.org");
    private static readonly Registrant OtherSam = new(Guid.NewGuid(), "Sam Smith", "sam.smith@example.org");

    private static readonly Registrant[] Everybody = [Ana, Ben, Jose, Mary, Sam, OtherSam];

    public static TheoryData<string, string, MatchKind, string> Lines() => new()
    {
        { "Ana Ruiz", "ana@example.org", MatchKind.Certain, "Ana Ruiz" },
        { "Somebody Else", "ana@example.org", MatchKind.Certain, "Ana Ruiz" },
        { "", "ana@example.org", MatchKind.Certain, "Ana Ruiz" },
        { "Sam Smith", "sam@example.org", MatchKind.Certain, "Sam Smith" },
        { "Ben Cole", "ana@example.org", MatchKind.AnotherName, "Ana Ruiz, Ben Cole" },
        { "Ana Ruiz", "ana.home@example.org", MatchKind.OtherEmail, "Ana Ruiz" },
        { "Ana Ruiz", "", MatchKind.NoEmail, "Ana Ruiz" },
        { "ANA RUIZ", "", MatchKind.NoEmail, "Ana Ruiz" },
        { "Ruiz, Ana", "", MatchKind.NoEmail, "Ana Ruiz" },
        { "Annie (Ana Ruiz)", "", MatchKind.NoEmail, "Ana Ruiz" },
        { "Ana Ruiz (she/her)", "", MatchKind.NoEmail, "Ana Ruiz" },
        { "Annie (she/her) (Ana Ruiz)", "", MatchKind.NoEmail, "Ana Ruiz" },
        { "Jose Nunez Lopez", "", MatchKind.NoEmail, "José Ñúñez-Łopez" },
        { "Mary Ann ONeill", "", MatchKind.NoEmail, "Mary Ann O'Neill" },
        { "Sam Smith", "", MatchKind.NameTwice, "Sam Smith, Sam Smith" },
        { "Sam Smith", "s@example.org", MatchKind.NameTwice, "Sam Smith, Sam Smith" },
        { "Mary O'Neill", "", MatchKind.CloseName, "Mary Ann O'Neill" },
        { "M. O’Neill", "", MatchKind.CloseName, "Mary Ann O'Neill" },
        { "Ben C.", "", MatchKind.CloseName, "Ben Cole" },
        { "A Ruiz", "", MatchKind.CloseName, "Ana Ruiz" },
        { "Ana Ruis", "", MatchKind.CloseName, "Ana Ruiz" },
        { "Ana’s iPhone", "", MatchKind.CloseName, "Ana Ruiz" },
        { "Bob Jones", "bob@example.org", MatchKind.Unknown, "" },
        { "12035550100", "", MatchKind.Unknown, "" },
        { "A B", "", MatchKind.Unknown, "" },
        { "iPhone", "", MatchKind.Unknown, "" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Match_OneLine_IsCertainOrNamesWhoMayBeMeant(string name, string email, MatchKind kind, string candidates)
    {
        var match = Assert.Single(ReportMatching.Match([Line(name, email)], Everybody));

        Assert.Equal((kind, candidates), (match.Kind, string.Join(", ", match.Candidates.Select(candidate => candidate.Name))));
    }

    [Fact]
    public void Match_Reconnects_AreOneMatch()
    {
        var matches = ReportMatching.Match([Line("Ana Ruiz", "ana@example.org", 2), Line("Ben Cole", "ben@example.org", 3), Line("Ana Ruiz", "ana@example.org", 4)], Everybody);

        Assert.Equal([2, 4], matches.Single(match => match.Name == "Ana Ruiz").Lines.Select(line => line.Number));
    }

    [Fact]
    public void Match_SameNameWithAndWithoutAddress_AsksAboutTheOneWithout()
    {
        var matches = ReportMatching.Match([Line("Ana Ruiz", "ana@example.org"), Line("Ana Ruiz", "")], Everybody);

        Assert.Equal([(MatchKind.NameTwice, null), (MatchKind.Certain, "ana@example.org")], matches.Select(match => (match.Kind, match.Email)));
    }

    [Fact]
    public void Match_Several_ShowsTheDoubtfulFirstAndTheUnknownLast()
    {
        var matches = ReportMatching.Match([Line("Bob Jones", ""), Line("Ana Ruiz", "ana@example.org"), Line("Ben Cole", "")], Everybody);

        Assert.Equal([MatchKind.NoEmail, MatchKind.Certain, MatchKind.Unknown], matches.Select(match => match.Kind));
    }

    private static ReportLine Line(string name, string email, int number = 2) =>
        new(number, name, email.Length > 0 ? email : null, new(2026, 3, 11, 10, 0, 0), new(2026, 3, 11, 12, 0, 0), null);
}
