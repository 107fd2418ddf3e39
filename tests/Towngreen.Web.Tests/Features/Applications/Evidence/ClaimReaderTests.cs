using Towngreen.Certification;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Platform.Files;
using static Towngreen.Web.Tests.Features.Applications.Evidence.Forms;

namespace Towngreen.Web.Tests.Features.Applications.Evidence;

public sealed class ClaimReaderTests
{
    [Fact]
    public void Read_TextKinds_KeepsTheTextWithoutOuterSpaces()
    {
        Assert.Equal(new TextValue("one\ntwo"), ReadValue(EvidenceType.LongText, new() { Text = " one\r\ntwo " }));
        Assert.Equal(new LinkValue("minutes"), ReadValue(EvidenceType.Link, new() { Text = "minutes" }));
        Assert.Equal(new ChoiceValue("b"), ReadValue(EvidenceType.Choice, new() { Text = "b" }));
        Assert.Equal(new ActionValue("food-waste"), ReadValue(EvidenceType.Action, new() { Text = "food-waste" }));
        Assert.Equal(new NumberValue(1200.5m), ReadValue(EvidenceType.Number, new() { Text = " 1,200.5 " }));
        Assert.Equal(new DateValue(new DateOnly(2026, 2, 28)), ReadValue(EvidenceType.Date, new() { Day = Day("2", "28", "2026") }));
    }

    [Theory]
    [InlineData("2", "29", "2026")]
    [InlineData("13", "1", "2026")]
    [InlineData("2", "", "2026")]
    [InlineData("2", "1", "26")]
    public void Read_ImpossibleDay_IsAProblemUnderItsField(string month, string day, string year)
    {
        var reading = Read(Input(EvidenceType.Date, new() { Day = Day(month, day, year) }));

        Assert.Equal([new NotADate($"{month}/{day}/{year}") { Field = "Entries[0].Fields[date].Day" }], reading.Problems);
    }

    [Fact]
    public void Read_NotANumber_IsAProblemUnderItsField()
    {
        var reading = Read(Input(EvidenceType.Number, new() { Text = "a dozen" }));

        Assert.Equal([new NotANumber("a dozen") { Field = "Entries[0].Fields[number].Text" }], reading.Problems);
    }

    [Fact]
    public void Read_LongText_IsAProblemUnderItsField()
    {
        var reading = Read(Input(EvidenceType.Text, new() { Text = new string('x', ClaimReader.MaxTextLength + 1) }));

        Assert.Equal([new TextTooLong(ClaimReader.MaxTextLength) { Field = "Entries[0].Fields[text].Text" }], reading.Problems);
    }

    [Fact]
    public void Read_NothingTyped_HasOneBlankEntryAndNoProblems()
    {
        var input = new ClaimInput();
        ClaimShape.Pad(input, EveryKind);

        var reading = Read(input);

        Assert.Equal([new Entry([])], reading.Claim.Entries);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Read_TownOfTheProgram_TakesItsName() =>
        Assert.Equal(new MunicipalityValue("bethel", "Bethel"), ReadValue(EvidenceType.Municipality, new() { Text = "bethel" }));

    [Fact]
    public void Read_TownElsewhere_IsKnownByItsName() =>
        Assert.Equal(new MunicipalityValue("NORTHAMPTON, MA", "Northampton, MA"), ReadValue(EvidenceType.Municipality, new() { Elsewhere = "Northampton, MA" }));

    [Fact]
    public void Read_TownGivenTwice_AsksWhich()
    {
        var reading = Read(Input(EvidenceType.Municipality, new() { Text = "bethel", Elsewhere = "Keene" }));

        Assert.IsType<TownGivenTwice>(Assert.Single(reading.Problems));
    }

    [Fact]
    public void Read_Attendance_FollowsTheSessionsOfTheSameForm()
    {
        var input = Input(EvidenceType.TrainingSeries, new() { Text = "Spring", Sessions = [Day("3", "11", "2026"), Day("3", "25", "2026")] });
        input.Entries[0].Fields[IdOf(EvidenceType.People)] = new()
        {
            People = [new PersonInput { Name = "Ana Ruiz", Title = "Planner", Roles = [PersonRole.SeniorStaff, "invented"], Sessions = [1] }],
        };

        var people = (PeopleValue)Read(input).Claim.Entries[0].Values[IdOf(EvidenceType.People)];

        Assert.Equal(new Person("Ana Ruiz", "Planner", [PersonRole.SeniorStaff], [new DateOnly(2026, 3, 25)]), people.People[0]);
    }

    [Fact]
    public void Read_AttendanceOfASessionWithoutDate_IsAProblem()
    {
        var input = Input(EvidenceType.TrainingSeries, new() { Text = "Spring", Sessions = [new DayInput()] });
        input.Entries[0].Fields[IdOf(EvidenceType.People)] = new() { People = [new PersonInput(), new PersonInput { Name = "Ana Ruiz", Sessions = [0] }] };

        var problem = Assert.Single(Read(input).Problems);

        Assert.Equal(new SessionWithoutDate("Ana Ruiz", 1) { Field = "Entries[0].Fields[people].People[1].Sessions" }, problem);
    }

    [Fact]
    public void Read_FileOfAnotherTown_IsAProblem()
    {
        var reading = Read(Input(EvidenceType.File, new() { File = Guid.NewGuid() }));

        Assert.IsType<FileNotKept>(Assert.Single(reading.Problems));
    }

    [Fact]
    public void Read_FileToRemove_IsGone()
    {
        var file = new StoredFile { Sha256 = new string('a', 64), Name = "a.pdf", ContentType = "application/pdf", Size = 1, UploadedBy = Guid.Empty, UploadedAt = default };
        var sources = Sources with { Files = [file] };

        var kept = ClaimReader.Read("action", EveryKind, Input(EvidenceType.File, new() { File = file.Id }), sources).Claim;
        var removed = ClaimReader.Read("action", EveryKind, Input(EvidenceType.File, new() { File = file.Id, RemoveFile = true }), sources).Claim;

        Assert.Equal(new FileValue("a.pdf", file.Sha256), kept.Entries[0].Find("file"));
        Assert.Null(removed.Entries[0].Find("file"));
    }

    [Fact]
    public void Read_WhatTheFormWasFilledWith_IsTheSameClaim()
    {
        var file = new StoredFile { Sha256 = new string('b', 64), Name = "b.pdf", ContentType = "application/pdf", Size = 1, UploadedBy = Guid.Empty, UploadedAt = default };
        var sources = Sources with { Files = [file] };
        var claim = new Claim
        {
            Action = "action",
            Credit = "all",
            Kind = CreditKind.Rolling,
            CompletedOn = new DateOnly(2020, 5, 6),
            Impact = "Still in use",
            Entries =
            [
                new Entry(
                [
                    new("text", new TextValue("text")), new("number", new NumberValue(2.5m)), new("date", new DateValue(new DateOnly(2025, 1, 2))),
                    new("choice", new ChoiceValue("a")), new("link", new LinkValue("https://example.org")), new("file", new FileValue("b.pdf", file.Sha256)),
                    new("people", new PeopleValue([new Person("Ana", "Planner", [PersonRole.SeniorStaff], [new DateOnly(2026, 3, 11)])])),
                    new("municipality", new MunicipalityValue("bethel", "Bethel")), new("action", new ActionValue("x")),
                    new("trainingseries", new TrainingSeriesValue("Spring", [new DateOnly(2026, 3, 11), new DateOnly(2026, 3, 25)])),
                ]),
                new Entry([new("longtext", new TextValue("more\nlines"))]),
            ],
        };

        var read = ClaimReader.Read("action", EveryKind, ClaimForm.Fill(claim, EveryKind, sources, 3), sources);

        Assert.Empty(read.Problems);
        Assert.Equal(claim, read.Claim);
    }
}
