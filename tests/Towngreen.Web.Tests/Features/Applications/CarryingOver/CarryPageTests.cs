using System.Net;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;

namespace Towngreen.Web.Tests.Features.Applications.CarryingOver;

public sealed class CarryPageTests
{
    [Fact]
    public async Task Report_ClaimThatIsAskedMore_SaysWhat()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app, edition: "2024");
        await town.SaveAsync(Applicant.ArtsClaim());
        await town.SaveAsync(Training("recording"));

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync($"{town.Link}/carry");

        Assert.Equal("Carry over to the 2026 program year", page.Heading);
        Assert.Contains("1 claim comes along unchanged, 1 to look at again, 0 without a place.", page.Text, StringComparison.Ordinal);
        Assert.Contains("New question: Departments represented (a line of text)", page.Text, StringComparison.Ordinal);
        Assert.Contains("New condition: How it was held: only In person, Online, live counts. Until now: How it was held: only In person counts.", page.Text, StringComparison.Ordinal);
        Assert.Contains("15 points now, 15 there", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_ClaimsAndAnswersWithoutAPlace_AreKeptInSight()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim("White roofs on two schools") with { Action = "cool-roofs" });
        await town.SaveAsync(Training("in-person"));

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync($"{town.Link}/carry?edition=2020");

        Assert.Contains("The action is not in that program year.", page.Text, StringComparison.Ordinal);
        Assert.Contains("White roofs on two schools", page.Text, StringComparison.Ordinal);
        Assert.Contains("The action is there, but not this way to earn points in it.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Planning", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CarryOver_ByTheContact_GoesOnInTheNewApplication()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app, edition: "2024");
        await town.SaveAsync(Applicant.ArtsClaim());
        var browser = await app.BrowserOfAsync(town.Contact);
        var overview = await browser.GetAsync(town.Link);
        var report = await browser.GetAsync(overview.Link("Carry this work over").GetAttribute("href")!);

        var page = await browser.SubmitAsync(report, "Carry over");
        var before = await browser.GetAsync($"{town.Link}/carry");

        Assert.Contains("2026 program year", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{town.Application.Reference} stays as it was.", page.Text, StringComparison.Ordinal);
        Assert.Contains("15 points claimed", page.Text, StringComparison.Ordinal);
        Assert.Contains("This work was carried over before", before.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CarryOver_ByAMember_IsLeftToTheContact()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app, edition: "2024");
        var member = await app.MemberAsync("Max Member", town.Town.Id);

        var page = await (await app.BrowserOfAsync(member)).GetAsync($"{town.Link}/carry");

        Assert.Contains("Your town's contact person can carry the work over.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
    }

    [Fact]
    public async Task Report_HandedIn_SaysWhenItCanBeCarried()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.HandInArtsAsync();

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync($"{town.Link}/carry");

        Assert.Contains("its work stays with it until the program decides", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dashboard_AfterADecision_OffersToStartWithTheWork()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.ReviewAsync(await town.HandInArtsAsync(), ClaimStatus.Approved, ApplicationStatus.NotCertified);
        var browser = await app.BrowserOfAsync(town.Contact);

        var page = await browser.GetAsync((await browser.GetAsync("/workspace/andover")).Link("Start with the work of application").GetAttribute("href")!);

        Assert.Equal("Carry over to the 2026 program year", page.Heading);
    }

    [Theory]
    [InlineData("?edition=1999")]
    [InlineData("?edition=2026")]
    public async Task Report_EditionItCannotGoTo_IsNotFound(string query)
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(town.Contact)).GetAsync($"{town.Link}/carry{query}")).Status);
    }

    [Fact]
    public async Task Report_OfAnotherTown_IsNotFoundForAnybodyElse()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var neighbour = await app.JoinedTownAsync("bolton", "Nia Neighbour");

        foreach (var person in new[] { neighbour.Contact, await app.ReviewerAsync(), await app.AdministratorAsync() })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(person)).GetAsync($"{town.Link}/carry")).Status);
        }
    }

    private static Claim Training(string format) => new()
    {
        Action = "equity-training",
        Credit = "staff-training",
        CompletedOn = new DateOnly(2025, 9, 1),
        Impact = "",
        Entries = [new Entry([new("covered", new TextValue("Planning")), new("format", new ChoiceValue(format))])],
    };
}
