using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

/// <summary>Action 1.2, step 1: at least three people, each at every session, one for each of three roles, nobody for two.</summary>
public class CohortTests
{
    private const string Elected = PersonRole.ElectedExecutive;
    private const string Senior = PersonRole.SeniorStaff;
    private const string Resident = PersonRole.TeamResident;

    private static readonly ValueList<DateOnly> Series = [Day("2026-01-14"), Day("2026-01-28"), Day("2026-02-11")];

    private static readonly Credit Training = Credit() with
    {
        Evidence = [Field("who", EvidenceType.People), Field("series", EvidenceType.TrainingSeries)],
        Criteria = [new Cohort("who", 3, [Elected, Senior, Resident], "series")],
    };

    public static TheoryData<string, Person[], bool, string> Cohorts() => new()
    {
        { "one for each role", [P("Ana", Elected), P("Ben", Senior), P("Cem", Resident)], true, "" },
        { "any order", [P("Cem", Resident), P("Ana", Elected), P("Ben", Senior)], true, "" },
        { "more people than places", [P("Ana", Elected), P("Ben", Senior), P("Cem", Resident), P("Dee", PersonRole.Staff)], true, "" },
        { "nobody", [], false, "elected-executive senior-staff team-resident" },
        { "two people", [P("Ana", Elected), P("Ben", Senior)], false, "team-resident" },
        { "two people, one with two roles", [P("Ana", Elected, Resident), P("Ben", Senior)], false, "team-resident" },
        { "one person with all roles", [P("Ana", Elected, Senior, Resident)], false, "senior-staff team-resident" },
        { "third person without a role", [P("Ana", Elected, Resident), P("Ben", Senior), P("Dee")], false, "team-resident" },
        { "two roles, the other way round fits", [P("Ana", Elected, Senior), P("Ben", Elected), P("Cem", Resident)], true, "" },
        { "greedy trap along a chain", [P("Ana", Elected, Senior), P("Ben", Elected, Resident), P("Cem", Elected)], true, "" },
        { "greedy trap of three", [P("Ana", Elected, Senior, Resident), P("Ben", Elected, Senior), P("Cem", Elected)], true, "" },
        { "three for two roles", [P("Ana", Elected, Senior), P("Ben", Elected, Senior), P("Cem", Elected, Senior)], false, "team-resident" },
        { "board of education member", [P("Ana", PersonRole.ElectedOther), P("Ben", Senior), P("Cem", Resident)], false, "elected-executive" },
        { "staff below director level", [P("Ana", Elected), P("Ben", PersonRole.Staff), P("Cem", Resident)], false, "senior-staff" },
        { "resident outside the team", [P("Ana", Elected), P("Ben", Senior), P("Cem", PersonRole.Resident)], false, "team-resident" },
        { "same name twice is one person", [P("Ana", Elected), P("Ben", Senior), P(" ana ", Resident)], false, "team-resident" },
        { "same name twice among enough", [P("Ana", Elected), P("ANA", Senior), P("Ben", Senior), P("Cem", Resident)], true, "" },
        { "nameless line is nobody", [P("Ana", Elected), P("Ben", Senior), P(" ", Resident)], false, "team-resident" },
        { "missed one session", [P("Ana", Elected), P("Ben", Senior), P("Cem", Resident) with { Sessions = [Series[0], Series[2]] }], false, "team-resident" },
        { "attended nothing", [P("Ana", Elected), P("Ben", Senior) with { Sessions = [] }, P("Cem", Resident)], false, "senior-staff" },
        { "attended elsewhere as well", [P("Ana", Elected) with { Sessions = [Day("2025-09-09"), .. Series] }, P("Ben", Senior), P("Cem", Resident)], true, "" },
        { "sessions over two lines of one name", [P("Ana", Elected) with { Sessions = [Series[0]] }, P("Ana") with { Sessions = [Series[1], Series[2]] }, P("Ben", Senior), P("Cem", Resident)], true, "" },
        { "absent person leaves a spare", [P("Ana", Elected) with { Sessions = [] }, P("Dee", Elected), P("Ben", Senior), P("Cem", Resident)], true, "" },
    };

    [Theory]
    [MemberData(nameof(Cohorts), DisableDiscoveryEnumeration = true)]
    public void Cohort_EachSituation_CountsOrNamesWhoLacks(string situation, Person[] people, bool counts, string unfilled)
    {
        var assessment = Assess(Training, Attended([.. people], Series));

        Assert.True(counts == assessment.Counts, situation);
        Assert.Equal(unfilled, string.Join(' ', (ValueList<string>)assessment.Find(FindingCodes.CohortRoles).Facts["unfilled"]));
    }

    [Fact]
    public void Cohort_SomebodyMissedASession_IsNamedAndNotCounted()
    {
        var assessment = Assess(Training, Attended([P("Ana", Elected), P("Ben", Senior), P("Cem", Resident) with { Sessions = [Series[0]] }], Series));

        var people = assessment.Find(FindingCodes.CohortPeople);
        Assert.Equal((FindingStatus.Unmet, 2m, 3m), (people.Status, people.Have, people.Need));
        Assert.Equal((ValueList<string>)["Cem"], people.Facts["absent"]);
        var roles = assessment.Find(FindingCodes.CohortRoles);
        Assert.Equal((2m, 3m), (roles.Have, roles.Need));
    }

    [Fact]
    public void Cohort_RolesFilledButTooFewPeople_DoesNotCount()
    {
        var credit = Training with { Criteria = [new Cohort("who", 3, [Elected], "series")] };

        var assessment = Assess(credit, Attended([P("Ana", Elected), P("Ben")], Series));

        Assert.Equal(FindingStatus.Met, assessment.Find(FindingCodes.CohortRoles).Status);
        Assert.Equal(FindingStatus.Unmet, assessment.Find(FindingCodes.Cohort).Status);
    }

    [Fact]
    public void Cohort_RoleListedTwice_NeedsTwoPeople()
    {
        var credit = Training with { Criteria = [new Cohort("who", 1, [Senior, Senior], "series")] };

        Assert.False(Assess(credit, Attended([P("Ben", Senior)], Series)).Counts);
        Assert.True(Assess(credit, Attended([P("Ben", Senior), P("Dee", Senior)], Series)).Counts);
    }

    [Fact]
    public void Cohort_SeriesWithoutSessions_WasAttendedByNobody() =>
        Assert.False(Assess(Training, Attended([P("Ana", Elected), P("Ben", Senior), P("Cem", Resident)], [])).Counts);

    [Fact]
    public void Cohort_NoSeriesGiven_WasAttendedByNobody()
    {
        var claim = Claim() with { Entries = [Entry(("who", new PeopleValue([P("Ana", Elected), P("Ben", Senior), P("Cem", Resident)])))] };

        Assert.Equal(0, Assess(Training, claim).Find(FindingCodes.CohortPeople).Have);
    }

    [Fact]
    public void Cohort_NoPeopleGiven_IsUnmet() => Assert.Equal(FindingStatus.Unmet, Assess(Training, Claim()).Find(FindingCodes.Cohort).Status);

    [Fact]
    public void Cohort_WithoutSeries_CountsWhoeverTookPart()
    {
        var credit = Credit() with { Evidence = [Field("who", EvidenceType.People)], Criteria = [new Cohort("who", 2, [Elected])] };
        var claim = Claim() with { Entries = [Entry(("who", new PeopleValue([P("Ana", Elected) with { Sessions = [] }, P("Ben")])))] };

        Assert.True(Assess(credit, claim).Counts);
    }

    private static Person P(string name, params ValueList<string> roles) => new(name, "", roles, Series);

    private static Claim Attended(ValueList<Person> people, ValueList<DateOnly> sessions) => Claim() with
    {
        CompletedOn = Series[^1],
        Entries = [Entry(("who", new PeopleValue(people)), ("series", new TrainingSeriesValue("Winter", sessions)))],
    };
}
