using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Tests.Features.Reviews;

namespace Towngreen.Web.Tests.Features.Applications.Working;

public sealed class DashboardTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task InReview_SaysSoFirst_AndOffersNoWorkOnWhatIsLocked()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.HandInArtsAsync();

        var page = await LookAsync(town);

        Assert.Equal("Your application has been with the reviewers since 16 March 2026", page.Heading);
        Assert.Contains("Results of the Spring round are due on", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.QuerySelectorAll("a"), link => link.TextContent.StartsWith("Work on this", StringComparison.Ordinal));
        Assert.DoesNotContain("You have", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hand in by", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InReview_ResultsOverdue_PromisesNoDay()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.HandInArtsAsync();
        app.Clock.SetUtcNow(TestApp.Start.AddYears(1));

        var page = await LookAsync(town);

        Assert.Contains("The team gets a mail as soon as there is an answer.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("are due on", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Returned_ItsItemsLeadWithTheirQuestions_WhateverTheDeadline()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var mural = await town.SaveAsync(Applicant.ArtsClaim());
        var other = await town.SaveAsync(Applicant.ArtsClaim() with { Action = "creative-placemaking" });
        await town.PartnersAsync();
        await town.PartnersAsync("creative-placemaking");
        await town.HandInAsync();
        await town.ReviewAsync(mural.Value.ClaimId, ClaimStatus.Returned, null);
        await town.ReviewAsync(other.Value.ClaimId, ClaimStatus.Returned, ApplicationStatus.Returned);
        app.Clock.SetUtcNow(TestApp.Start.AddYears(1));

        var page = await LookAsync(town);

        Assert.Equal("Two items came back with questions", page.Heading);
        Assert.Contains("the deadline of the round does not apply to them", page.Text, StringComparison.Ordinal);
        Assert.Contains("The reviewer wrote: Please say when.", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            [ApplicationLinks.Credit("andover", town.Application.Reference, Applicant.Arts, Applicant.Complete),
             ApplicationLinks.Credit("andover", town.Application.Reference, "creative-placemaking", Applicant.Complete)],
            page.Document.QuerySelectorAll("#to-do + ul a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("drafts wait", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certified_SaysTheLevelAndLeadsToTheCertificate()
    {
        await using var scene = await ReviewScene.SetAsync(int.MaxValue);
        await scene.ApproveAllAsync();
        var number = (await scene.DecideAsync(certify: true)).Value.CertificateNumber;

        var page = await (await scene.App.BrowserOfAsync(scene.Town.Contact)).GetAsync("/workspace/andover");

        Assert.Equal("Andover is certified: Bronze", page.Heading);
        Assert.Equal($"/certificates/{number}", page.Link("See the certificate").GetAttribute("href"));
        Assert.NotNull(page.Link("Start an application"));
    }

    [Theory]
    [InlineData(2027, false)]
    [InlineData(2028, true)]
    public async Task Certified_TheYearBeforeItExpires_AnnouncesRollingCredit(int year, bool isAnnounced)
    {
        await using var scene = await ReviewScene.SetAsync(int.MaxValue);
        await scene.ApproveAllAsync();
        await scene.DecideAsync(certify: true);
        scene.App.Clock.SetUtcNow(new DateTimeOffset(year, 1, 2, 12, 0, 0, TimeSpan.Zero));

        var page = await (await scene.App.BrowserOfAsync(scene.Town.Contact)).GetAsync("/workspace/andover");

        Assert.Equal(isAnnounced, page.Text.Contains("Rolling credit in 2029", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NotCertified_SaysSoAndLeadsToTheReasons()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.ReviewAsync(await town.HandInArtsAsync(), ClaimStatus.Declined, ApplicationStatus.NotCertified);

        var page = await LookAsync(town);

        Assert.Equal("Your application was not certified", page.Heading);
        Assert.Equal(town.Link, page.Link("See the application").GetAttribute("href"));
    }

    [Fact]
    public async Task Changes_Assigned_TellTakingOnFromAsking()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var member = await app.MemberAsync("Mia Member", town.Town.Id);

        await AssignAsync(town, town.Contact);
        await AssignAsync(town, member);

        var page = await LookAsync(town);
        Assert.Contains("Cora Contact took on Support Arts and Creative Culture.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cora Contact asked Mia Member to look after Support Arts and Creative Culture.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "public: once approved, it may be seen by everyone.")]
    [InlineData(true, "made the approved evidence of Support Arts and Creative Culture public: it may be seen by everyone.")]
    public async Task Changes_MadePublic_SayWhenEveryoneMaySee(bool approved, string said)
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.ReviewAsync(
            await town.HandInArtsAsync(), approved ? ClaimStatus.Approved : ClaimStatus.Returned, ApplicationStatus.Returned);

        await app.AsAsync(town.Contact, services =>
            services.GetRequiredService<SetPublic>().RunAsync(new(town.Application.Id, Applicant.Arts, IsPublic: true), Cancel));

        Assert.Contains(said, (await LookAsync(town)).Text, StringComparison.Ordinal);
    }

    private static async Task<VisitedPage> LookAsync(Applicant town) =>
        await (await town.App.BrowserOfAsync(town.Contact)).GetAsync("/workspace/andover");

    private static async Task AssignAsync(Applicant town, Guid person) => Assert.True((await town.App.AsAsync(town.Contact, services =>
        services.GetRequiredService<AssignSubmission>().RunAsync(new(town.Application.Id, Applicant.Arts, person), Cancel))).Succeeded);
}
