namespace Towngreen.Certification.Tests;

public class EvidenceValueTests
{
    private static readonly DateOnly Day = new(2026, 1, 14);

    public static TheoryData<EvidenceValue, string, string> Kinds() => new()
    {
        { new TextValue(" Tree day "), "TREE DAY", "Text LongText" },
        { new NumberValue(12.50m), "12.5", "Number" },
        { new DateValue(Day), "2026-01-14", "Date" },
        { new ChoiceValue("live"), "live", "Choice" },
        { new LinkValue(" https://Example.org/Plan/ "), "HTTPS://EXAMPLE.ORG/PLAN", "Link" },
        { new FileValue("plan.pdf", "ab12"), "AB12", "File" },
        { new PeopleValue([Named("Ben"), Named(" ana "), Named("ANA"), Named(" ")]), "ANA;BEN", "People" },
        { new MunicipalityValue("bristol", "Bristol"), "bristol", "Municipality" },
        { new ActionValue("toolkit"), "toolkit", "Action" },
        { new TrainingSeriesValue(" Winter ", [Day]), "WINTER", "TrainingSeries" },
    };

    public static TheoryData<EvidenceValue> Blanks() =>
    [
        new TextValue(" "), new ChoiceValue(""), new LinkValue(" "), new FileValue("plan.pdf", ""), new PeopleValue([]), new PeopleValue([Named("")]),
        new MunicipalityValue("", ""), new ActionValue(""), new TrainingSeriesValue(" ", [Day]),
    ];

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public void Value_EachKind_HasItsIdentityAndAnswersItsType(EvidenceValue value, string identity, string types)
    {
        Assert.Equal(identity, value.Identity);
        Assert.False(value.IsBlank);
        Assert.Equal(types, string.Join(' ', Enum.GetValues<EvidenceType>().Where(value.Answers)));
    }

    [Theory]
    [MemberData(nameof(Blanks), DisableDiscoveryEnumeration = true)]
    public void Value_NothingAnswered_IsBlank(EvidenceValue value) => Assert.True(value.IsBlank);

    [Fact]
    public void Amount_NumberOrPeople_IsCounted()
    {
        Assert.Equal(7.5m, new NumberValue(7.5m).Amount);
        Assert.Equal(2, new PeopleValue([Named("Ana"), Named("ana "), Named("Ben")]).Amount);
        Assert.Null(new TextValue("7").Amount);
    }

    private static Person Named(string name) => new(name, "", [], []);
}
