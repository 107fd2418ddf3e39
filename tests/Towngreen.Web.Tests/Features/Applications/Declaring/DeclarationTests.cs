using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.CarryingOver;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Tests.Features.Applications.AboutTown;

namespace Towngreen.Web.Tests.Features.Applications.Declaring;

public sealed class DeclarationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>10 of 30 points are a third; of 20 that apply they are half, which is Bronze.</summary>
    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Declare_ReachesALevel_OnlyIfAPersonAgrees(Provider provider)
    {
        await using var app = await RiverTowns.StartAsync(provider);
        var town = await Applicant.StartAsync(app);
        await town.ClaimAsync("walk");
        Assert.Null((await ScoredAsync(town)).Scorecard.AsClaimed.HighestLevel);

        Assert.True((await town.DeclareAsync()).Succeeded);

        Assert.Equal(FindingStatus.NeedsAPerson, (await ScoredAsync(town)).Scorecard.AsClaimed.Levels[0].Finding.Status);
        Assert.Equal(ActionStage.NotApplicable, ActionStages.Of(await ScoredAsync(town), "beach"));
    }

    [Fact]
    public async Task TakeBack_CountsItAgain_AndKeepsTheReasonForAnotherTime()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.ClaimAsync("walk");
        await town.DeclareAsync();

        Assert.True((await TakeBackAsync(town)).Succeeded);

        var scored = await ScoredAsync(town);
        Assert.Empty(scored.Declarations);
        Assert.Null(scored.Scorecard.AsClaimed.HighestLevel);
        Assert.True((await town.DeclareAsync()).Succeeded);
    }

    [Fact]
    public async Task Declare_WhereNoShareIsAsked_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);

        Assert.Equal([new NotFound()], (await town.DeclareAsync(Applicant.Arts)).Errors);
    }

    [Fact]
    public async Task Declare_WithoutAReason_OrWithAVeryLongOne_SaysSo()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);

        Assert.IsType<ReasonMissing>(Assert.Single((await town.DeclareAsync(reason: " ")).Errors));
        Assert.IsType<TooLong>(Assert.Single((await town.DeclareAsync(reason: new string('x', 2001))).Errors));
    }

    [Fact]
    public async Task Declare_OverAnotherReason_IsRefused()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        var member = await app.MemberAsync("Mia Member", town.Town.Id);
        await town.DeclareAsync(by: member);

        Assert.Equal([new ChangedMeanwhile()], (await town.DeclareAsync(reason: "No river")).Errors);
        Assert.True((await town.DeclareAsync(reason: "No river", started: "We have no shore.")).Succeeded);
    }

    [Fact]
    public async Task Declare_OnceHandedIn_IsLocked_AndFrozenAsItWas()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.ClaimAsync("walk");
        await town.DeclareAsync();
        Assert.True((await town.HandInAsync()).Succeeded);

        Assert.Equal([new ClaimLocked()], (await town.DeclareAsync("ride")).Errors);
        Assert.Equal([new ClaimLocked()], (await TakeBackAsync(town)).Errors);
        var work = await app.AsAsync(null, services => services.GetRequiredService<HandedInWork>().GetAsync(town.Application.Id, Cancel));
        Assert.Equal(("beach", "We have no shore.", CreditClaimStatus.HandedIn), work!.Declarations.Select(one => (one.ActionKey, one.Reason, one.Status)).Single());
    }

    [Fact]
    public async Task Declare_AnActionThatIsClaimed_KeepsTheClaimFromCounting()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.ClaimAsync("walk");
        await town.DeclareAsync("walk");

        Assert.IsType<BelowMinimum>(Assert.Single((await town.HandInAsync()).Errors));
    }

    [Theory]
    [InlineData(VerdictOutcome.Approve, "bronze")]
    [InlineData(VerdictOutcome.Decline, null)]
    public async Task Verdict_OnTheDeclaration_DecidesTheLevel(VerdictOutcome outcome, string? level)
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.ClaimAsync("walk");
        await town.DeclareAsync();
        Assert.True((await town.HandInAsync()).Succeeded);
        var reviewer = await app.ReviewerAsync();

        var returned = await JudgeAsync(town, reviewer, null, "beach", VerdictOutcome.Return);
        await JudgeAsync(town, reviewer, "done", "walk", VerdictOutcome.Approve);
        Assert.Equal(1, (await CaseAsync(town, reviewer)).Waiting);
        var given = await JudgeAsync(town, reviewer, null, "beach", outcome);

        Assert.Equal([new DeclarationNotReturned()], returned.Errors);
        Assert.True(given.Succeeded);
        Assert.Equal((0, level), ((await CaseAsync(town, reviewer)).Waiting, (await CaseAsync(town, reviewer)).Scorecard.AsApproved.HighestLevel));
    }

    [Fact]
    public async Task Decision_CarriesTheVerdictToTheDeclaration_AndTheLetterSaysWhyNot()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.ClaimAsync("walk");
        await town.DeclareAsync();
        Assert.True((await town.HandInAsync()).Succeeded);
        var (reviewer, administrator) = (await app.ReviewerAsync(), await app.AdministratorAsync());
        await JudgeAsync(town, reviewer, "done", "walk", VerdictOutcome.Approve);
        await JudgeAsync(town, reviewer, null, "beach", VerdictOutcome.Decline);

        var seen = (await CaseAsync(town, administrator)).Seen;
        var decided = await app.AsAsync(administrator, services =>
            services.GetRequiredService<DecideApplication>().RunAsync(new(town.Application.Reference, false, "Not yet.", seen), Cancel));

        Assert.True(decided.Succeeded);
        var declaration = Assert.Single((await ScoredAsync(town)).Declarations);
        Assert.Equal((CreditClaimStatus.Declined, "There is a shore."), (declaration.Status, declaration.ReviewComment));
        var letter = (await app.DeliverMailAsync())[^1];
        Assert.Contains("Keep the beach clean: Declared not to apply", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HandIn_BelowTheMinimum_IsRefusedInItsWords()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.ClaimAsync("ride");

        var refused = Assert.IsType<BelowMinimum>(Assert.Single((await town.HandInAsync()).Errors));

        Assert.Contains("Walk along the river", refused.Lacking, StringComparison.Ordinal);
        await town.ClaimAsync("walk");
        Assert.True((await town.HandInAsync()).Succeeded);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task CarryOver_TakesAnswersAndDeclarationsAlong_WithoutTheirVerdicts(Provider provider)
    {
        await using var app = await RiverTowns.StartAsync(provider);
        var town = await Applicant.StartAsync(app);
        await town.ClaimAsync("walk");
        await town.SayAsync([RiverTowns.Chosen("class", "b"), RiverTowns.Figure("energy", 2025, 940.5m)]);
        await town.DeclareAsync();
        Assert.True((await town.HandInAsync()).Succeeded);
        await town.ReviewAsync((await ScoredAsync(town)).Declarations[0].Id, ClaimStatus.Declined, null);
        await town.ReviewAsync(await town.ClaimIdAsync(), ClaimStatus.Approved, ApplicationStatus.NotCertified);

        var carried = await app.AsAsync(town.Contact, services =>
            services.GetRequiredService<CarryApplication>().RunAsync(new(town.Application.Id, "2026"), Cancel));

        var begun = await ScoredAsync(town with { Application = carried.Value });
        Assert.Equal([RiverTowns.Chosen("class", "b"), RiverTowns.Figure("energy", 2025, 940.5m)], begun.Sheet!.Answers);
        Assert.Equal(("We have no shore.", CreditClaimStatus.Draft), begun.Declarations.Select(one => (one.Reason, one.Status)).Single());
    }

    private static Task<ScoredApplication> ScoredAsync(Applicant town) => town.App.AsAsync(town.Contact, async services =>
        (await services.GetRequiredService<TownWorkspace>().ApplicationAsync(town.Town.Slug, town.Application.Reference, Cancel))!.Scored);

    private static Task<Result<Done>> TakeBackAsync(Applicant town) => town.App.AsAsync(town.Contact, services =>
        services.GetRequiredService<TakeBackDeclaration>().RunAsync(new(town.Application.Id, "beach"), Cancel));

    private static async Task<ReviewCase> CaseAsync(Applicant town, Guid person) => (await town.App.AsAsync(person, services =>
        services.GetRequiredService<ReviewDesk>().FindAsync(town.Application.Reference, Cancel)))!;

    private static async Task<Result<Done>> JudgeAsync(Applicant town, Guid reviewer, string? credit, string action, VerdictOutcome outcome) =>
        await town.App.AsAsync(reviewer, services => services.GetRequiredService<GiveVerdict>().RunAsync(
            new(town.Application.Reference, action, credit, outcome, outcome is VerdictOutcome.Approve ? "" : "There is a shore.", 0), Cancel));
}
