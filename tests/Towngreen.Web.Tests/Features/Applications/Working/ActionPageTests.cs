using System.Net;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;

namespace Towngreen.Web.Tests.Features.Applications.Working;

public sealed class ActionPageTests
{
    private const string Save = "Save draft of Complete the action";

    private const string Form = "Credits[complete]";

    private static readonly Dictionary<string, string?> Filled = new()
    {
        [$"{Form}.CompletedOn.Month"] = "9",
        [$"{Form}.CompletedOn.Day"] = "1",
        [$"{Form}.CompletedOn.Year"] = "2025",
        [$"{Form}.Entries[0].Fields[done].Text"] = "Twelve murals",
        [$"{Form}.Entries[0].Fields[proof-link].Text"] = "https://andover.example.org/murals",
    };

    [Fact]
    public async Task Save_Complete_SaysThatItCountsAndThatTheFigureIsIllustrative()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);

        var page = await SaveAsync(browser, town, Filled);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Counts 15 points if approved. The figure is illustrative.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Saved on 16 March 2026, 10:00 AM by Cora Contact", page.Text, StringComparison.Ordinal);
        Assert.Equal("Twelve murals", page.Field("What was done").TextContent);
    }

    [Fact]
    public async Task Save_Incomplete_IsSavedAndSaysBesideTheFieldWhatIsMissing()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);

        var page = await SaveAsync(browser, town, []);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Does not count yet", page.Text, StringComparison.Ordinal);
        Assert.Contains("What was done, for whom and with what result is missing. Fill it in.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_HandedInMeanwhile_SaysWhyItIsNotSaved()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync(town.ActionLink(Applicant.Arts));
        await town.HandInArtsAsync();

        var late = await browser.SubmitAsync(page, Save, Filled);

        Assert.Equal(HttpStatusCode.BadRequest, late.Status);
        Assert.StartsWith("This is handed in or decided, so it cannot be changed.", Assert.Single(late.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_ImpossibleDate_KeepsEverythingTypedAndTheUpload()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var wrong = new Dictionary<string, string?>(Filled) { [$"{Form}.CompletedOn.Month"] = "2", [$"{Form}.CompletedOn.Day"] = "30" };
        var files = new Dictionary<string, (string, byte[])> { [$"{Form}.Entries[0].Fields[proof-file].Upload"] = ("minutes.pdf", "%PDF-1.7 x"u8.ToArray()) };

        var page = await browser.SubmitAsync(await browser.GetAsync(town.ActionLink(Applicant.Arts)), Save, wrong, files);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["2/30/2025 is not a date. Give month, day and year, such as March 11 2026."], page.Errors);
        Assert.Equal(("Twelve murals", "30"), (page.Field("What was done").TextContent, page.Field("Day").GetAttribute("value")));
        Assert.Equal("minutes.pdf", page.Link("minutes.pdf").TextContent.Trim());

        var saved = await browser.SubmitAsync(page, Save, Filled);

        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal("minutes.pdf", saved.Link("minutes.pdf").TextContent.Trim());
    }

    [Fact]
    public async Task Save_FileOfAnUnknownKind_SaysSoUnderTheField()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var files = new Dictionary<string, (string, byte[])> { [$"{Form}.Entries[0].Fields[proof-file].Upload"] = ("tool.exe", "MZ"u8.ToArray()) };

        var page = await browser.SubmitAsync(await browser.GetAsync(town.ActionLink(Applicant.Arts)), Save, Filled, files);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.StartsWith("The file tool.exe is not of a kind that belongs here.", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal("Twelve murals", page.Field("What was done").TextContent);
    }

    [Theory]
    [InlineData("Credits[complete]", HttpStatusCode.NotFound)]
    [InlineData("Credits[complete].Entries[0].Fields[done]", HttpStatusCode.OK)]
    public async Task Save_ValueInPlaceOfParts_IsNotRead(string name, HttpStatusCode answer)
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var served = await browser.GetAsync(town.ActionLink(Applicant.Arts));
        var only = served.FormWith(Save).Form.Elements.Select(control => control.GetAttribute("name") ?? "")
            .Where(field => field.StartsWith(name, StringComparison.Ordinal)).Distinct().ToDictionary(field => field, _ => (string?)null);
        only[name] = "x";

        var page = await browser.SubmitAsync(served, Save, only);

        Assert.Equal(answer, page.Status);
    }

    [Theory]
    [InlineData(2000, 10)]
    [InlineData(10_000, 10)]
    [InlineData(1, 5_000_000)]
    public async Task Save_FarTooMuch_IsRefused(int entries, int length)
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var much = Enumerable.Range(0, entries).ToDictionary(place => $"{Form}.Entries[{place}].Fields[done].Text", _ => (string?)new string('x', length));

        var page = await browser.SubmitAsync(await browser.GetAsync(town.ActionLink(Applicant.Arts)), Save, much);

        Assert.NotEqual(HttpStatusCode.InternalServerError, page.Status);
    }

    [Fact]
    public async Task AddEntry_WithoutScript_ShowsAnotherAndKeepsWhatWasTyped()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        const string mentorship = "Credits[mentorship]";
        var typed = new Dictionary<string, string?>
        {
            [$"{mentorship}.Entries[0].Fields[outcome].Text"] = "They adopted it",
            [$"{mentorship}.Entries[0].Fields[partner].Elsewhere"] = "Keene, New Hampshire",
            [$"{mentorship}.Entries[0].Fields[active-on].Day.Year"] = "202",
        };

        var two = await browser.SubmitAsync(await browser.GetAsync(town.ActionLink("mentorship")), "Add another: 1 of 3 are here", typed);
        var one = await browser.SubmitAsync(two, "Remove Mentorship 2");

        Assert.Equal(HttpStatusCode.OK, two.Status);
        Assert.Equal(2, two.Document.QuerySelectorAll(".tg-entry").Length);
        Assert.Single(one.Document.QuerySelectorAll(".tg-entry"));
        Assert.Equal("They adopted it", one.Field("What came of it").TextContent);
        Assert.Equal("Keene, New Hampshire", one.Field("Or a municipality in another state").GetAttribute("value"));
        Assert.Equal("202", one.Document.QuerySelector($"[name='{mentorship}.Entries[0].Fields[active-on].Day.Year']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Save_TwoPeopleAtOnce_CompareAndLoseNothing()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim("Murals"));
        var ana = await app.BrowserOfAsync(await app.MemberAsync("Ana Ruiz", town.Town.Id));
        var cora = await app.BrowserOfAsync(town.Contact);
        var (anasPage, corasPage) = (await ana.GetAsync(town.ActionLink(Applicant.Arts)), await cora.GetAsync(town.ActionLink(Applicant.Arts)));
        await ana.SubmitAsync(anasPage, Save, Change("proof-link", "https://andover.example.org/anas"));

        var compared = await cora.SubmitAsync(corasPage, Save, Change("done", "Forty murals"));

        Assert.Equal(HttpStatusCode.BadRequest, compared.Status);
        Assert.Contains("Saved by Ana Ruiz on 16 March 2026, 10:00 AM", compared.Text, StringComparison.Ordinal);
        Assert.Equal(["Merge.Choose[0.done]=Mine", "Merge.Choose[0.proof-link]=Theirs"],
            compared.Document.QuerySelectorAll("input[type=radio][checked]").Select(radio => $"{radio.GetAttribute("name")}={radio.GetAttribute("value")}"));

        var saved = await cora.SubmitAsync(compared, "Save what I chose");

        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal("Forty murals", saved.Field("What was done").TextContent);
        Assert.Equal("https://andover.example.org/anas", saved.Field("Link").GetAttribute("value"));
    }

    [Fact]
    public async Task Save_BothChangedTheSame_AsksUntilOneIsChosen()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim("Murals"));
        var browser = await app.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync(town.ActionLink(Applicant.Arts));
        await town.SaveAsync(Applicant.ArtsClaim("Theirs"), 1);
        var compared = await browser.SubmitAsync(page, Save, Change("done", "Mine"));

        var asked = await browser.SubmitAsync(compared, "Save what I chose");
        var saved = await browser.SubmitAsync(asked, "Save what I chose", new Dictionary<string, string?> { ["Merge.Choose[0.done]"] = "Mine" });

        Assert.Equal((HttpStatusCode.BadRequest, "Both of you changed this. Choose which version to keep."), (asked.Status, asked.Errors[0]));
        Assert.Equal("Mine", saved.Field("What was done").TextContent);
    }

    [Fact]
    public async Task Save_ChosenVersionLongerThanTheFieldHolds_IsRefusedAsIfTyped()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim("Murals"));
        var browser = await app.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync(town.ActionLink(Applicant.Arts));
        await town.SaveAsync(Applicant.ArtsClaim("Theirs"), 1);
        var compared = await browser.SubmitAsync(page, Save, Change("done", "Mine"));
        var entries = compared.Document.QuerySelector("[name='Merge.Entries']")!.GetAttribute("value")!.Replace("Mine", new string('a', 20_001), StringComparison.Ordinal);

        var refused = await browser.SubmitAsync(
            compared, "Save what I chose", new Dictionary<string, string?> { ["Merge.Entries"] = entries, ["Merge.Choose[0.done]"] = "Mine" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("20000", Assert.Single(refused.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partners_Saved_AreAnswered()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var answer = new Dictionary<string, string?>
        {
            ["Partners.Answer"] = "Some",
            ["Partners.Names"] = "The library",
            ["Partners.OwnRole"] = "Paid for the paint",
        };

        var page = await browser.SubmitAsync(await browser.GetAsync(town.ActionLink(Applicant.Arts)), "Save partners", answer);

        Assert.Contains("Partners Answered", page.Text, StringComparison.Ordinal);
        Assert.Equal("The library", page.Field("Their names").TextContent);
    }

    [Fact]
    public async Task Partners_ChangedMeanwhile_ShowsBoth()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync(town.ActionLink(Applicant.Arts));
        await town.PartnersAsync(box: new PartnersBox(PartnersAnswer.Some, "The school", "Brushes"));
        var mine = new Dictionary<string, string?> { ["Partners.Answer"] = "Some", ["Partners.Names"] = "The library", ["Partners.OwnRole"] = "Paint" };

        var compared = await browser.SubmitAsync(page, "Save partners", mine);
        var saved = await browser.SubmitAsync(compared, "Save partners");

        Assert.Equal(HttpStatusCode.BadRequest, compared.Status);
        Assert.Contains("The school", compared.Text, StringComparison.Ordinal);
        Assert.Equal("The library", compared.Field("Their names").TextContent);
        Assert.Equal((HttpStatusCode.OK, "The library"), (saved.Status, saved.Field("Their names").TextContent));
    }

    [Fact]
    public async Task Comment_EmptyThenWritten_IsRefusedThenShown()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);

        var refused = await browser.SubmitAsync(await browser.GetAsync(town.ActionLink(Applicant.Arts)), "Add comment");
        var added = await browser.SubmitAsync(refused, "Add comment", new Dictionary<string, string?> { ["Comment.Text"] = "Who has the photos?" });

        Assert.Equal((HttpStatusCode.BadRequest, "Write your comment first."), (refused.Status, Assert.Single(refused.Errors)));
        Assert.Contains("Who has the photos?", added.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Returned_Item_ShowsTheReviewersCommentAndOpens()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var claim = await town.HandInArtsAsync();
        var browser = await app.BrowserOfAsync(town.Contact);
        var locked = await browser.GetAsync(town.ActionLink(Applicant.Arts));
        await town.ReviewAsync(claim, Towngreen.Certification.ClaimStatus.Returned, null);
        var stillInReview = await browser.GetAsync(town.ActionLink(Applicant.Arts));
        await town.ReviewAsync(claim, Towngreen.Certification.ClaimStatus.Returned, ApplicationStatus.Returned);

        var returned = await browser.GetAsync(town.ActionLink(Applicant.Arts));

        Assert.Null(locked.Document.QuerySelector("textarea[name^='Credits']"));
        Assert.DoesNotContain("Please say when.", stillInReview.Text, StringComparison.Ordinal);
        Assert.Contains("The reviewer wrote Please say when.", returned.Text, StringComparison.Ordinal);
        Assert.NotNull(returned.Document.QuerySelector("textarea[name^='Credits']"));
    }

    [Fact]
    public async Task Get_OfAnotherTown_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var stranger = await app.BrowserOfAsync((await app.JoinedTownAsync("bethel", "Bea Bethel")).Contact);
        string[] pages = [town.Link, town.ActionLink(Applicant.Arts), $"{town.Link}/hand-in", $"{town.Link}/withdraw", "/workspace/andover", "/workspace/andover/applications/start",
            ApplicationLinks.Application("bethel", town.Application.Reference)];

        foreach (var address in pages)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).Status);
        }
    }

    private static Dictionary<string, string?> Change(string field, string text) => new() { [$"{Form}.Entries[0].Fields[{field}].Text"] = text };

    private static async Task<VisitedPage> SaveAsync(Browser browser, Applicant town, Dictionary<string, string?> values) =>
        await browser.SubmitAsync(await browser.GetAsync(town.ActionLink(Applicant.Arts)), Save, values);
}
