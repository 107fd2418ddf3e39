using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Sealing;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Mentorships.Worksheets;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Mentorships;

public sealed class WorksheetTests
{
    private static readonly string[] FourActions = [Pair.Food, "community-gardens", "pollinator-pathways", "complete-streets"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Worksheet_ConfirmedStaffTime_IsAnEntryForBothTownsEachWithItsPart()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await pair.DoAsync(await pair.BeginAsync());

        var (mentor, mentee) = (await OpenAsync(pair, pair.Andover), await OpenAsync(pair, pair.Bolton));

        Assert.Equal((5m, 5m), (mentor.Points, mentee.Points));
        Assert.Equal((new ChoiceValue("mentor"), new MunicipalityValue("bolton", "Bolton")), (Fact(mentor, "role"), Fact(mentor, "partner")));
        Assert.Equal((new ChoiceValue("mentee"), new MunicipalityValue("andover", "Andover")), (Fact(mentee, "role"), Fact(mentee, "partner")));
        Assert.Equal(3, ((PeopleValue)Fact(mentor, "people")).People.Count);
    }

    [Fact]
    public async Task Worksheet_NotConfirmed_IsNotOnItAndSaysSo()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await pair.TellAsync(pair.Andover, await pair.BeginAsync());

        var worksheet = await OpenAsync(pair, pair.Andover);

        Assert.Empty(worksheet.Chosen);
        Assert.Null(Assert.Single(Assert.Single(worksheet.Rows).Activities).Finding);
    }

    [Theory]
    [InlineData(ActivityKind.PresentationWithDiscussion, true)]
    [InlineData(ActivityKind.StaffTime, true)]
    [InlineData(ActivityKind.OtherMeeting, false)]
    [InlineData(ActivityKind.ConferenceTalk, false)]
    [InlineData(ActivityKind.Webinar, false)]
    public async Task Worksheet_KindOfActivity_CountsAsTheEditionSays(ActivityKind kind, bool counts)
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await pair.DoAsync(await pair.BeginAsync(), Pair.Telling(kind));

        var row = Assert.Single((await OpenAsync(pair, pair.Andover)).Rows);

        Assert.Equal(counts, row.Counts);
        Assert.Equal(counts ? FindingStatus.Met : FindingStatus.Unmet, Part(row, FindingCodes.ChoiceAccepted).Status);
    }

    /// <summary>The clock stands on 16 March 2026.</summary>
    [Theory]
    [InlineData("2023-03-15", false)]
    [InlineData("2023-03-16", true)]
    [InlineData("2026-03-16", true)]
    public async Task Worksheet_LastActive_CountsForThreeYearsToTheDay(string on, bool counts)
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await pair.DoAsync(await pair.BeginAsync(), Pair.Telling(on: DateOnly.ParseExact(on, "O")));

        var row = Assert.Single((await OpenAsync(pair, pair.Andover)).Rows);

        Assert.Equal(counts ? FindingStatus.Met : FindingStatus.Unmet, Part(row, FindingCodes.DateActive).Status);
        Assert.Equal(counts, row.Counts);
    }

    [Fact]
    public async Task Worksheet_WithoutOutcome_SaysThatItIsMissing()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await pair.DoAsync(await pair.BeginAsync(), Pair.Telling(outcome: ""));

        var row = Assert.Single((await OpenAsync(pair, pair.Andover)).Rows);

        Assert.False(row.Counts);
        Assert.Equal("outcome", Part(row, FindingCodes.EvidenceMissing).Facts["field"]);
    }

    [Fact]
    public async Task Worksheet_TalkAfterStaffTime_RestsOnTheStaffTime()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        await pair.DoAsync(reference, Pair.Telling(on: new DateOnly(2026, 2, 1)));
        await pair.DoAsync(reference, Pair.Telling(ActivityKind.ConferenceTalk, new DateOnly(2026, 3, 1)));

        var worksheet = await OpenAsync(pair, pair.Andover);

        Assert.Equal((new ChoiceValue("staff-time"), new DateValue(new DateOnly(2026, 2, 1))), (Fact(worksheet, "activity"), Fact(worksheet, "active-on")));
    }

    [Fact]
    public async Task Worksheet_FourActions_LastThreeStandOnItForFifteenPoints()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await FourAsync(pair);

        var worksheet = await OpenAsync(pair, pair.Andover);

        Assert.Equal(15m, worksheet.Points);
        Assert.True(worksheet.HasChoice);
        Assert.Equal(FourActions[1..].Reverse(), worksheet.Chosen.Select(row => row.Own.Mentorship.ActionKey));
    }

    [Fact]
    public async Task Worksheet_OneChosen_StandsAlone()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var references = await FourAsync(pair);

        var worksheet = await OpenAsync(pair, pair.Andover, references[0]);

        Assert.Equal((references[0], 5m), (Assert.Single(worksheet.Chosen).Reference, worksheet.Points));
    }

    [Fact]
    public async Task Worksheet_SameActionWithTwoTowns_CountsOnce()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await pair.DoAsync(await pair.BeginAsync());
        var other = pair with { Bolton = await app.JoinedTownAsync("chester", "Che Ster") };
        var second = (await other.ProposeAsync(partner: "chester")).Value;
        await other.AnswerAsync(Pair.Seat(other.Bolton, second));
        await other.DoAsync(second);

        var worksheet = await OpenAsync(pair, pair.Andover);

        Assert.Equal((5m, 1, 2), (worksheet.Points, worksheet.Chosen.Count, worksheet.Rows.Count));
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Seal_BothTowns_EachHasItsOwnSealedEntry(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var pair = await Pair.JoinAsync(app);
        await StartAsync(pair, pair.Andover);
        await StartAsync(pair, pair.Bolton);
        await pair.DoAsync(await pair.BeginAsync());

        var (mentor, mentee) = (await SealAsync(pair, pair.Andover), await SealAsync(pair, pair.Bolton));

        Assert.Equal((1, 1), (mentor.Value.Entries, mentee.Value.Entries));
        Assert.True(Assert.Single((await OpenAsync(pair, pair.Andover)).Chosen).IsSealed);
        var entry = Assert.Single((await ClaimAsync(pair, pair.Bolton)).Entries);
        Assert.NotNull(entry.Seal);
        Assert.Equal(new ChoiceValue("mentee"), entry.Find("role"));
    }

    [Fact]
    public async Task Seal_TwiceAfterAChange_ReplacesTheEntry()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await StartAsync(pair, pair.Andover);
        var reference = await pair.BeginAsync();
        var activity = await pair.DoAsync(reference);
        await SealAsync(pair, pair.Andover);
        await pair.TellAsync(pair.Andover, reference, Pair.Telling(outcome: "Two corners by now."), activity, version: 1);
        await pair.ConfirmAsync(Pair.Seat(pair.Bolton, reference), activity, version: 2);

        await SealAsync(pair, pair.Andover);

        Assert.Equal(new TextValue("Two corners by now."), Assert.Single((await ClaimAsync(pair, pair.Andover)).Entries).Find("outcome"));
    }

    [Fact]
    public async Task Seal_FourActions_ThreeEntries()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await StartAsync(pair, pair.Andover);
        await FourAsync(pair);

        var done = await SealAsync(pair, pair.Andover);

        Assert.Equal(3, done.Value.Entries);
        Assert.Equal(3, (await ClaimAsync(pair, pair.Andover)).Entries.Count);
    }

    [Fact]
    public async Task Seal_ActivityToldAnewAndNotConfirmed_HasNothingToSeal()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await StartAsync(pair, pair.Andover);
        var reference = await pair.BeginAsync();
        var activity = await pair.DoAsync(reference);
        await pair.TellAsync(pair.Andover, reference, Pair.Telling(outcome: "Two corners by now."), activity, version: 1);

        var refused = await SealAsync(pair, pair.Andover);

        Assert.IsType<NothingToSeal>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Seal_WithoutApplication_SaysSo()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await pair.DoAsync(await pair.BeginAsync());

        var refused = await SealAsync(pair, pair.Andover);

        Assert.IsType<NoOpenApplication>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Seal_OtherTownsPerson_MayNot()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await pair.DoAsync(await pair.BeginAsync());

        var refused = await SealAsync(pair, pair.Andover, pair.Bolton.Contact);

        Assert.IsType<NotAllowed>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Worksheet_EditionWithoutTheCredit_HasNone()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await StartAsync(pair, pair.Andover, "2020");

        var worksheet = await app.AsAsync(null, services => services.GetRequiredService<WorksheetDesk>().OpenAsync(pair.Andover.Town, [], Cancel));

        Assert.Null(worksheet);
    }

    private static async Task<IReadOnlyList<string>> FourAsync(Pair pair)
    {
        List<string> references = [];
        foreach (var (place, action) in FourActions.Index())
        {
            references.Add(await pair.BeginAsync(action));
            await pair.DoAsync(references[^1], Pair.Telling(on: new DateOnly(2026, 1, 1).AddDays(place)));
        }

        return references;
    }

    private static EvidenceValue Fact(Worksheet worksheet, string name) => worksheet.Chosen[0].Facts![name];

    private static Finding Part(WorksheetRow row, string code) => row.Finding!.Parts.Single(part => part.Code == code);

    private static Task<Worksheet> OpenAsync(Pair pair, JoinedTown town, params string[] chosen) => pair.App.AsAsync(null, async services =>
        (await services.GetRequiredService<WorksheetDesk>().OpenAsync(town.Town, chosen, Cancel))!);

    private static Task<Result<SealWorksheet.Sealed>> SealAsync(Pair pair, JoinedTown town, Guid? by = null) => pair.App.AsAsync(by ?? town.Contact, services =>
        services.GetRequiredService<SealWorksheet>().RunAsync(new(town.Id, []), Cancel));

    private static Task<ApplicationSummary> StartAsync(Pair pair, JoinedTown town, string edition = "2026") => pair.App.AsAsync(town.Contact, async services =>
        (await services.GetRequiredService<StartApplication>().RunAsync(new(town.Id, edition), Cancel)).Value);

    private static Task<Claim> ClaimAsync(Pair pair, JoinedTown town) => pair.App.AsAsync(null, async services =>
    {
        var found = await (
            from claim in services.GetRequiredService<TowngreenDb>().Set<CreditClaim>()
            join submission in services.GetRequiredService<TowngreenDb>().Set<ActionSubmission>() on claim.SubmissionId equals submission.Id
            join application in services.GetRequiredService<TowngreenDb>().Set<Application>() on submission.ApplicationId equals application.Id
            where application.MunicipalityId == town.Id
            select claim).SingleAsync(Cancel);
        return found.Content.ToClaim("mentorship", found.CreditId, services.GetRequiredService<EditionLibrary>().Get("2026").Edition);
    });
}
