using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Platform.Packs;

public sealed class PackReaderTests
{
    [Fact]
    public void Read_SustainableCt_HasNoFaults()
    {
        var reading = PackReader.Read(RepositoryRoot.Combine("programs", "sustainable-ct"));

        Assert.Empty(reading.Errors);
        Assert.Equal(["2026", "2024", "2020"], reading.Value.Editions.Select(edition => edition.Key));
        Assert.Equal(169, reading.Value.Municipalities.Count);
    }

    [Fact]
    public void Read_TinyPack_GivesEveryPartOfTheFormat()
    {
        var (pack, faults) = TinyPack.Read(TinyPack.Files);

        Assert.Empty(faults);
        var edition = pack!.Editions.Single();
        var credit = edition.Edition.ActionByKey("walk").Credits.Single();
        Assert.Equal(new TieredPoints("people", [new Tier(1, new Points(5)), new Tier(5, new Points(10))]), credit.Points);
        Assert.Equal([typeof(Cohort), typeof(AcceptedChoice), typeof(MinimumNumber), typeof(ActiveWithin), typeof(DistinctEntries), typeof(JudgedByPerson)],
            credit.Criteria.Select(criterion => criterion.GetType()));
        Assert.Equal("First, Region", pack.Municipalities[1].RegionName);
        Assert.Equal(new DateTime(2026, 4, 24, 17, 0, 0), edition.Rounds.Single().Deadline);
        Assert.Equal("Walk", edition.Texts["walk"].EntryLabels["once"]);
    }

    [Fact]
    public void Read_MunicipalitiesByNameAlone_LeavesTheRestUnknown()
    {
        var files = TinyPack.Files.ToDictionary();
        files[TinyPack.Towns] = "name,slug,population,latitude,longitude\nElmwood,elmwood,,,\nOakville,oakville,3400,41.6,-72.6\n";

        var (pack, faults) = TinyPack.Read(files);

        Assert.Empty(faults);
        Assert.Equal(
            [
                new MunicipalityRow("Elmwood", "elmwood", null, null, null, null, null, null, null),
                new MunicipalityRow("Oakville", "oakville", null, null, null, 3400, null, null, new GeoPoint(41.6, -72.6)),
            ],
            pack!.Municipalities);
    }

    [Fact]
    public void Read_TinyPack_GivesEveryKindOfRequirement()
    {
        var edition = TinyPack.Read(TinyPack.Files).Pack!.Editions.Single().Edition;
        var green = new Scope { Tags = ["green"] };
        Requirement[] asked =
        [
            new HasLevel("bronze"),
            new MinimumPoints(new Points(20), green with { Categories = ["1"], Actions = ["walk", "ride"] }),
            new PercentOfApplicable(25, green),
            new MinimumActions(2, Scope.Everything, new Points(5)) { Including = ["ride"] },
            new DistinctCategories(1, ["1"], 2),
            new DistinctGroups(1, ["green"]),
            new ActionEarned("ride", "often"),
            new ByClass("class", [new("a", new ActionEarned("ride")), new("b", new ActionEarned("walk"))]),
            new FactAccepted("plan", ["yes"]),
            new FactWithin("energy", 1, 9),
            new FactsGiven(["energy"], 1, 2),
            new FactImproved("energy", Direction.Lower, 5, 2),
        ];

        Assert.Equal(asked, Assert.IsType<All>(edition.Levels[1].Requirement).Parts);
        Assert.Equal([new HoldsLevel("silver"), new NotOffered()], Assert.IsType<All>(edition.Levels[2].Requirement).Parts);
        Assert.Equal(new MinimumPoints(new Points(5), new Scope { Categories = ["1"] }), edition.HandIn);
    }

    [Fact]
    public void Read_TinyPack_GivesEveryLimitOfAnAction()
    {
        var ride = TinyPack.Read(TinyPack.Files).Pack!.Editions.Single().Edition.ActionByKey("ride");

        Assert.Equal((new Points(30), true), (ride.Cap!.Value, ride.BestCreditOnly));
        var (often, far) = (ride.Credits[0], ride.Credits[1]);
        Assert.Equal(new BestOf([new PointsPerUnit("rides", new Points(2), 10, new Points(20)), new PointsPerEntry(new Points(5), new Points(5))]), often.Points);
        Assert.Equal([new Prerequisite("walk"), new Prerequisite("walk", "once")], often.Requires);
        Assert.Equal((new YearsBack(5), 6m), (often.Window, often.Effort!.Value));
        Assert.Equal(new TieredPoints("miles", [new Tier(1, new Points(1)), new Tier(9, new Points(9)) { Requires = [new Prerequisite("walk")] }]), far.Points);
        Assert.Equal(new AnyTime(), far.Window);
    }

    [Fact]
    public void Read_TinyPack_GivesEveryPartOfAToolkit()
    {
        var toolkit = TinyPack.Read(TinyPack.Files).Pack!.Editions.Single().Toolkits.Single();

        Assert.Equal(("kit", "Walking kit", "Walk together.", FigureSource.Illustrative), (toolkit.Key, toolkit.Title, toolkit.Summary, toolkit.Source));
        Assert.Equal(new Scope { Tags = ["green"], Actions = ["walk"] }, toolkit.Suits);
        Assert.Equal([("start", "Tie your shoes."), ("arrive", "Sit down.")], toolkit.Steps.Select(step => (step.Id, step.Guidance)));
        Assert.Equal(["A map"], toolkit.Steps[0].Attach);
        Assert.Equal(new ToolkitPrompt("who", "Who?", "Everyone.", PromptMeaning.Affected), toolkit.PromptFor(PromptMeaning.Affected));
        Assert.Equal([new TextSection("", "A kit."), new TextSection("Good to know", "It may rain.")], toolkit.Sections);
    }

    [Fact]
    public void Read_ToolkitChanged_ChangesTheEditionsHash()
    {
        var before = TinyPack.Read(TinyPack.Files).Pack!.Editions.Single().ContentHash;

        var after = TinyPack.Read(TinyPack.With(TinyPack.Kit, "Tie your shoes.", "Tie your boots.")).Pack!.Editions.Single().ContentHash;

        Assert.NotEqual(before, after);
    }

    [Fact]
    public void Read_Markdown_IsCutAtItsHeadings()
    {
        var text = TinyPack.Read(TinyPack.Files).Pack!.Editions[0].Texts["walk"];

        Assert.Equal([new TextSection("What to do", "Walk."), new TextSection("Resources", "Shoes.")], text.Sections);
        Assert.Equal("Once around the block.\n\n```\n## not a heading\n```", text.Credits["once"]);
    }

    [Theory]
    [MemberData(nameof(PackFaultCases.All), MemberType = typeof(PackFaultCases))]
    public void Read_OneFault_PrintsItsPlaceFieldAndWhatToDo(string file, string old, string @new, string[] lines)
    {
        var (_, faults) = TinyPack.Read(TinyPack.With(file, old, @new));
        using var printed = new StringWriter { NewLine = "\n" };

        ProgramTerminal.PrintFaults(new Words(), printed, "", faults);

        Assert.Equal(lines, printed.ToString().TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Read_SeveralFaults_NamesThemAllInReadingOrder()
    {
        var files = TinyPack.With(TinyPack.Edition, "years: 3", "years: x").ToDictionary()
            .ToDictionary(file => file.Key, file => file.Key == TinyPack.Walk ? file.Value.Replace("number: \"1.1\"", "nunber: \"1.1\"", StringComparison.Ordinal) : file.Value);

        var (_, faults) = TinyPack.Read(files);

        Assert.Equal(
            ["editions/2026/actions/1.1-walk.md:2 pack.file-name", "editions/2026/actions/1.1-walk.md:3 data.unknown-key", "editions/2026/edition.yaml:5 data.not-a-number"],
            faults.Select(fault => $"{fault.File}:{fault.Line} {fault.Code}"));
    }

    [Theory]
    [InlineData(TinyPack.Walk)]
    [InlineData(TinyPack.Edition)]
    public void Read_FileThatIsNotYaml_SaysOnlyThat(string file)
    {
        var (_, faults) = TinyPack.Read(TinyPack.With(file, "title: ", "title: 'it"));

        Assert.Equal(["pack.not-yaml"], faults.Select(fault => fault.Code));
    }

    [Theory]
    [InlineData(TinyPack.Program, "pack.missing-file")]
    [InlineData(TinyPack.Towns, "pack.no-such-file")]
    [InlineData(TinyPack.Edition, "pack.missing-file")]
    public void Read_FileMissing_SaysSo(string file, string code)
    {
        var (_, faults) = TinyPack.Read(TinyPack.Files.Where(pair => pair.Key != file));

        Assert.Contains(code, faults.Select(fault => fault.Code));
    }

    [Fact]
    public void Read_FolderMissing_IsAFault()
    {
        var reading = PackReader.Read(RepositoryRoot.Combine("programs", "nowhere"));

        Assert.Equal(["pack.missing-file"], reading.Errors.Select(error => error.Code));
    }

    [Fact]
    public void Read_BytesThatAreNotText_IsAFault()
    {
        var folder = Directory.CreateTempSubdirectory("towngreen-pack-");
        File.WriteAllBytes(Path.Combine(folder.FullName, TinyPack.Program), [0xff, 0xfe, 0xfd]);

        var reading = PackReader.Read(folder.FullName);

        folder.Delete(recursive: true);
        Assert.Contains("pack.not-utf8", reading.Errors.Select(error => error.Code));
    }

    [Fact]
    public void Hash_OtherLineEndings_IsTheSame()
    {
        var unix = new PackFiles([new PackFile("a", "one\ntwo\n")]);
        var windows = new PackFiles([new PackFile("a", "one\r\ntwo\r\n")]);

        Assert.Equal(unix.Hash(), windows.Hash());
        Assert.Equal(unix.Hash(), PackFiles.FromArchive(windows.Archive()).Hash());
        Assert.NotEqual(unix.Hash(), new PackFiles([new PackFile("b", "one\ntwo\n")]).Hash());
    }
}
