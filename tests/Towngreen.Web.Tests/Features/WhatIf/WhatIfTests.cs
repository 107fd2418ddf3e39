using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Features.WhatIf;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Tests.Features.Applications;
using Towngreen.Web.Tests.Features.Programs;
using Towngreen.Web.Tests.Features.Reviews;

namespace Towngreen.Web.Tests.Features.WhatIf;

public sealed class WhatIfTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_HigherThreshold_TownThatReachedBronzeLosesItForItsPoints()
    {
        await using var scene = await ReviewScene.SetAsync(claims: int.MaxValue);

        var consequences = await RunAsync(scene.App, [new("bronze/1", 10_000)]);

        var move = Assert.Single(consequences.Moves(Basis.AsClaimed));
        Assert.Equal(("bronze", null), (move.Now(Basis.AsClaimed).HighestLevel, move.Then(Basis.AsClaimed).HighestLevel));
        Assert.Equal(FindingCodes.PointsMinimum, Assert.Single(consequences.Deciding(move, Basis.AsClaimed)).Code);
        Assert.Equal([(0, 1), (1, 0), (0, 0), (0, 0)], consequences.Levels(Basis.AsClaimed).Select(level => (level.Now, level.Then)));
    }

    [Fact]
    public async Task Run_NothingApprovedYet_ChangesNothingAsApproved()
    {
        await using var scene = await ReviewScene.SetAsync(claims: int.MaxValue);

        var consequences = await RunAsync(scene.App, [new("bronze/1", 10_000)]);

        Assert.Empty(consequences.Moves(Basis.AsApproved));
        Assert.Equal((1, 1), (consequences.Levels(Basis.AsApproved)[0].Now, consequences.Levels(Basis.AsApproved)[0].Then));
    }

    [Fact]
    public async Task Run_LowerThreshold_ApprovedWorkReachesTheDesignation()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.ApproveAllAsync();

        var consequences = await RunAsync(scene.App, [new("climate-leader", 0)]);

        Assert.Equal([(0, 1)], consequences.Designations(Basis.AsApproved).Select(designation => (designation.Now, designation.Then)));
    }

    [Fact]
    public async Task Run_EasierBronze_TownThatRisesIsToldWhatItLacked()
    {
        await using var scene = await ReviewScene.SetAsync(claims: int.MaxValue);
        var hard = Applicant.PackOf(scene.App);
        hard = hard with { Edition = hard.Edition.With([new("bronze/1", 10_000)]) };

        var consequences = await scene.App.AsAsync(null, services =>
            services.GetRequiredService<Counterfactual>().RunAsync(new(hard, [new("bronze/1", 200)]), Cancel));

        var move = Assert.Single(consequences.Moves(Basis.AsClaimed));
        Assert.Equal(10_000, Assert.Single(consequences.Deciding(move, Basis.AsClaimed)).Need);
    }

    [Fact]
    public async Task Run_Drafts_AreLookedAtOnlyWhenAsked()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim());

        Assert.Empty((await RunAsync(app, [])).All);
        Assert.Equal(15, Assert.Single((await RunAsync(app, [], drafts: true)).All).NowCard.AsClaimed.Points.Value);
    }

    [Fact]
    public async Task Run_AnotherDay_ScoresEveryApplicationForIt()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.HandInArtsAsync();

        var consequences = await RunAsync(app, [], asOf: new DateOnly(2030, 1, 1));

        Assert.Equal(0, Assert.Single(consequences.All).NowCard.AsClaimed.Points.Value);
    }

    [Fact]
    public async Task Page_NumberChanged_ListsTheTownWithTheFindingThatDecides()
    {
        await using var scene = await ReviewScene.SetAsync(claims: int.MaxValue);
        var browser = await scene.App.BrowserOfAsync(scene.Administrator);
        var asked = await browser.GetAsync((await browser.GetAsync("/admin")).Link("What if").GetAttribute("href")!);

        var page = await browser.GetAsync($"{asked.Address.PathAndQuery}?Set[bronze/1]=10000&Basis=AsClaimed");

        Assert.Contains("These are the published numbers.", asked.Text, StringComparison.Ordinal);
        Assert.Equal("10000", page.Document.QuerySelector("[name='Set[bronze/1]']")!.GetAttribute("value"));
        Assert.Contains("Bronze: 10,000, and not 200, in “200 points”", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bronze now, no level then", page.Text, StringComparison.Ordinal);
        Assert.Contains("of 10,000 points.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_NumberThatCannotBe_IsRefusedBesideIt()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.BrowserOfAsync(await app.AdministratorAsync());

        var page = await browser.GetAsync("/admin/what-if?Set[bronze/2]=0&Set[silver/1]=many");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["This number has to be 1 or more.", "This number has to be 0 or more."], page.Errors.Select(error => error[^32..]));
        Assert.Equal("many", page.Document.QuerySelector("[name='Set[silver/1]']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Page_AsCsv_HasARowForEachApplication()
    {
        await using var scene = await ReviewScene.SetAsync(claims: int.MaxValue);
        var browser = await scene.App.BrowserOfAsync(scene.Administrator);

        var response = await browser.FetchAsync("/admin/what-if?Set[bronze/1]=10000&format=csv");

        var lines = (await response.Content.ReadAsStringAsync(Cancel)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("Town,Application,Status,", lines[0], StringComparison.Ordinal);
        Assert.Contains(",Bronze,,", Assert.Single(lines[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ByAnybodyButAnAdministrator_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();

        foreach (var person in new[] { town.Contact, await app.ReviewerAsync() })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(person)).GetAsync("/admin/what-if")).Status);
        }

        Assert.Equal("/sign-in", (await app.NewBrowser().GetAsync("/admin/what-if")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Page_ByAnAdministratorOfTheTown_LeavesItsApplicationsOut()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.HandInArtsAsync();
        await app.AsAsync(await app.AdministratorAsync(), services => services.GetRequiredService<GrantRole>()
            .RunAsync(new(null, "cora.contact@example.org", Role.Administrator, []), Cancel));

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync("/admin/what-if");

        Assert.Contains("0 applications looked at. Applications of your own town are left out.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_WithAThreshold_SaysWhoChangesAndWhy()
    {
        await using var scene = await ReviewScene.SetAsync(claims: int.MaxValue);

        var (code, output, _) = await CommandAsync(scene.App, "--set", "bronze/1=10000");

        Assert.Equal(0, code);
        Assert.Contains("  bronze/1  Points: 200 -> 10,000  (200 points)\n", output, StringComparison.Ordinal);
        Assert.Contains($"  Andover ({scene.Reference}): Bronze -> ", output, StringComparison.Ordinal);
        Assert.Contains("of 10,000 points.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_AsJson_HoldsTheSame()
    {
        await using var scene = await ReviewScene.SetAsync(claims: int.MaxValue);

        var (_, output, _) = await CommandAsync(scene.App, "--set", "bronze/1=10000", "--json");

        var changes = JsonNode.Parse(output)!["asClaimed"]!["changes"]!.AsArray();
        Assert.Equal(("andover", "bronze", null), (changes[0]!["town"]!.GetValue<string>(), changes[0]!["now"]!.GetValue<string>(), changes[0]!["then"]?.GetValue<string>()));
        Assert.Empty(JsonNode.Parse(output)!["asApproved"]!["changes"]!.AsArray());
    }

    [Theory]
    [InlineData("bronze/99=1", "bronze/99")]
    [InlineData("bronze/2=0", "bronze/2")]
    [InlineData("bronze/1=many", "bronze/1")]
    [InlineData("bronze/1", "bronze/1")]
    public async Task Command_ThresholdThatCannotBe_IsRefusedByItsPath(string set, string path)
    {
        await using var app = await TestApp.StartAsync();

        var (code, _, errors) = await CommandAsync(app, "--set", set);

        Assert.Equal(2, code);
        Assert.StartsWith($"{path}: there is no such threshold", errors, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Output, string Errors)> CommandAsync(TestApp app, params string[] options) => Terminal.RunAsync(
        ["program", "what-if", "sustainable-ct", "2026", "--data", app.Services.GetRequiredService<Installation>().Data, .. options]);

    private static Task<Consequences> RunAsync(TestApp app, ValueMap<decimal> values, bool drafts = false, DateOnly? asOf = null) => app.AsAsync(null, services =>
        services.GetRequiredService<Counterfactual>().RunAsync(new(Applicant.PackOf(app), values, drafts, asOf), Cancel));
}
