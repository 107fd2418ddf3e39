using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Mentorships.Offers;

namespace Towngreen.Web.Tests.Features.Mentorships;

public sealed class MentorshipPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Directory_Visitor_SeesOffersButNoPersons()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await OfferAsync(pair);

        var page = await app.NewBrowser().GetAsync(MentorshipLinks.Directory());

        Assert.Contains("Two collection corners, ask us.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Offers help", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cora Contact", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask Andover", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directory_PersonOfATown_SeesWhoPostedAndAsks()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await OfferAsync(pair);
        var bea = await app.BrowserOfAsync(pair.Bolton.Contact);

        var page = await bea.GetAsync(MentorshipLinks.Directory(Pair.Food));

        Assert.Contains("Cora Contact", page.Text, StringComparison.Ordinal);
        Assert.Equal("/workspace/bolton/mentorships/propose?partner=andover&action=food-waste&side=Mentee", page.Link("Ask Andover").PathName + page.Link("Ask Andover").Search);
    }

    [Theory]
    [InlineData("region=CRCOG", true)]
    [InlineData("region=SECCOG", false)]
    [InlineData("level=bronze", false)]
    [InlineData("action=complete-streets", false)]
    public async Task Directory_Filtered_ShowsWhatFits(string query, bool shown)
    {
        await using var app = await TestApp.StartAsync();
        await OfferAsync(await Pair.JoinAsync(app));

        var page = await app.NewBrowser().GetAsync($"{MentorshipLinks.Directory()}?{query}");

        Assert.Equal(shown, page.Text.Contains("Two collection corners, ask us.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Offer_PostedAndClosed_ComesAndGoes()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var cora = await app.BrowserOfAsync(pair.Andover.Contact);
        var form = await cora.GetAsync(MentorshipLinks.Offer("andover"));

        var town = await cora.SubmitAsync(form, "Put it in the directory", new Dictionary<string, string?> { ["Direction"] = "Asks", ["action"] = Pair.Food, ["Text"] = "How did you begin?" });
        var closed = await cora.SubmitAsync(town, "Close");

        Assert.Contains("How did you begin?", town.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("How did you begin?", closed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Town_WithoutMentorships_OffersTheFirstStep()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var cora = await app.BrowserOfAsync(pair.Andover.Contact);

        var page = await cora.GetAsync(MentorshipLinks.OfTown("andover"));

        Assert.Equal("/mentorships", page.Link("Find a town in the directory").PathName);
    }

    [Fact]
    public async Task Pages_OfferToSealed_TheWholeWay()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await app.AsAsync(pair.Andover.Contact, services => services.GetRequiredService<StartApplication>().RunAsync(new(pair.Andover.Id, "2026"), Cancel));
        var (cora, bea) = (await app.BrowserOfAsync(pair.Andover.Contact), await app.BrowserOfAsync(pair.Bolton.Contact));

        var form = await cora.GetAsync(MentorshipLinks.Propose("andover"));
        var proposed = await cora.SubmitAsync(form, "Send the proposal",
            new Dictionary<string, string?> { ["Side"] = "Mentor", ["action"] = Pair.Food, ["Partner"] = "bolton", ["Message"] = "Shall we?" });
        Assert.Equal("Andover helps Bolton", proposed.Heading);
        var reference = proposed.Address.Segments[^1];

        var accepted = await bea.SubmitAsync(await bea.GetAsync(MentorshipLinks.Mentorship("bolton", reference)), "Accept");
        Assert.Contains("You accepted.", accepted.Text, StringComparison.Ordinal);

        var told = await cora.SubmitAsync(await cora.GetAsync(MentorshipLinks.RecordActivity("andover", reference)), "Tell it", new Dictionary<string, string?>
        {
            ["Kind"] = "StaffTime",
            ["On.Month"] = "3",
            ["On.Day"] = "12",
            ["On.Year"] = "2026",
            ["OurPeople"] = "Adam Ash, Planner",
            ["TheirPeople"] = "Bea Bolton, Town Clerk",
            ["Discussed"] = "The budget, line by line.",
            ["Outcome"] = "One corner to begin with.",
        });
        Assert.Contains("Bolton is asked to confirm it.", told.Text, StringComparison.Ordinal);

        var page = await bea.GetAsync(MentorshipLinks.Mentorship("bolton", reference));
        var confirmed = await bea.SubmitAsync(page, page.Document.QuerySelectorAll("button").Single(button => button.TextContent.StartsWith("Confirm", StringComparison.Ordinal)).TextContent.Trim());
        Assert.Contains("Confirmed by both", confirmed.Text, StringComparison.Ordinal);

        var added = await cora.SubmitAsync(await cora.GetAsync(MentorshipLinks.Worksheet("andover")), "Add to the application");
        Assert.Contains("1 entry is in your application, sealed.", added.Text, StringComparison.Ordinal);
        Assert.Contains("Worth 5 points if a reviewer approves.", added.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worksheet_MoreThanThreeCount_TheTownChooses()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        string[] actions = [Pair.Food, "community-gardens", "pollinator-pathways", "complete-streets"];
        foreach (var (place, action) in actions.Index())
        {
            await pair.DoAsync(await pair.BeginAsync(action), Pair.Telling(on: new DateOnly(2026, 1, 1).AddDays(place)));
        }

        var cora = await app.BrowserOfAsync(pair.Andover.Contact);
        var page = await cora.GetAsync(MentorshipLinks.Worksheet("andover"));
        var oldest = page.Document.QuerySelectorAll("input[name=Chosen][type=checkbox]").Single(box => !box.HasAttribute("checked")).GetAttribute("value")!;
        var chosen = await cora.SubmitAsync(page, "Show these", new Dictionary<string, string?> { ["Chosen"] = oldest });

        Assert.Contains("Worth 15 points if a reviewer approves.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Worth 5 points if a reviewer approves.", chosen.Text, StringComparison.Ordinal);
        Assert.Contains("1 January 2026", chosen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_Unfinished_KeepsWhatWasTyped()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        var cora = await app.BrowserOfAsync(pair.Andover.Contact);
        var form = await cora.GetAsync(MentorshipLinks.RecordActivity("andover", reference));

        var refused = await cora.SubmitAsync(form, "Tell it", new Dictionary<string, string?> { ["Kind"] = "StaffTime", ["Discussed"] = "The budget, line by line." });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Give the day.", refused.Errors);
        Assert.Equal("The budget, line by line.", refused.Field("What was discussed").TextContent.Trim());
    }

    [Fact]
    public async Task Record_ToldAnewMeanwhile_ShowsBothAndSavesAsAChoice()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        var activity = (await pair.TellAsync(pair.Andover, reference)).Value;
        var cora = await app.BrowserOfAsync(pair.Andover.Contact);
        var form = await cora.GetAsync(MentorshipLinks.RecordActivity("andover", reference, activity));
        await pair.TellAsync(pair.Bolton, reference, Pair.Telling() with { Discussed = "What Bea remembers." }, activity);

        var conflict = await cora.SubmitAsync(form, "Tell it", new Dictionary<string, string?> { ["Discussed"] = "What Cora remembers." });
        var saved = await cora.SubmitAsync(conflict, "Tell it");

        Assert.Contains("What Bea remembers.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("What Cora remembers.", conflict.Field("What was discussed").TextContent.Trim());
        Assert.Contains("What Cora remembers.", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmPage_OutsideContact_AcceptsConfirmsAndDisputes()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = (await pair.ProposeAsync(partner: null, outside: Pair.Burlington)).Value;
        var vera = app.NewBrowser();

        var accepted = await vera.SubmitAsync(await vera.GetAsync(MentorshipLinks.Confirm(await pair.TokenAsync())), "Yes, it is");
        await pair.TellAsync(pair.Andover, reference, Pair.Telling() with { TheirPeople = "Vera Mont, Recycling Coordinator" });
        var page = await vera.GetAsync(MentorshipLinks.Confirm(await pair.TokenAsync()));
        var confirmed = await vera.SubmitAsync(page, "Confirm what was told of 14 March 2026");

        Assert.Contains("Thank you. The other town hears that you agree.", accepted.Text, StringComparison.Ordinal);
        Assert.Contains("Thank you. It is confirmed.", confirmed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tell it anew", confirmed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmPage_Expired_SaysWhomToAsk()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await pair.ProposeAsync(partner: null, outside: Pair.Burlington);
        app.Clock.Advance(TimeSpan.FromDays(31));

        var page = await app.NewBrowser().GetAsync(MentorshipLinks.Confirm(await pair.TokenAsync()));

        Assert.Equal("This link has expired", page.Heading);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/worksheet")]
    [InlineData("/propose")]
    [InlineData("/offer")]
    [InlineData("/REF")]
    [InlineData("/REF/record")]
    [InlineData("/REF/plan")]
    public async Task TownPages_OtherTownReviewerAndUnknownToken_AreNotThere(string page)
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var chester = await app.JoinedTownAsync("chester", "Che Ster");
        var address = MentorshipLinks.OfTown("andover") + page.Replace("REF", await pair.BeginAsync(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(chester.Contact)).GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(await app.ReviewerAsync())).GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewBrowser().GetAsync(MentorshipLinks.Confirm("0123"))).Status);
        Assert.Equal("/sign-in", (await app.NewBrowser().GetAsync(address)).Address.AbsolutePath);
    }

    private static Task<Guid> OfferAsync(Pair pair) => pair.App.AsAsync(pair.Andover.Contact, async services =>
        (await services.GetRequiredService<PostOffer>().RunAsync(new(pair.Andover.Id, OfferDirection.Offers, Pair.Food, "Two collection corners, ask us."), Cancel)).Value);
}
