using System.Net;
using System.Text.RegularExpressions;
using Towngreen.Testing;
using Towngreen.Web.Features.Trainings.Seats;

namespace Towngreen.Web.Tests.Features.Trainings;

public sealed partial class TrainingPagesTests
{
    private static readonly Dictionary<string, string?> Answers = new()
    {
        ["Name"] = "Vic Visitor",
        ["Email"] = "vic.visitor@example.org",
        ["Town"] = "andover",
        ["Title"] = "Resident",
        ["Appointment"] = "TeamResident",
        ["Acknowledged"] = "true",
    };

    [Fact]
    public async Task List_NothingAnnounced_SaysWhatWillStandHere()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/trainings");

        Assert.Contains("No series is announced at the moment.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_Announced_ShowsDatesInWordsAndSeatsLeft()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync(), capacity: 3);
        await app.RegisteredAsync(series, "Ana Ruiz");

        var page = await app.NewBrowser().GetAsync("/trainings");

        Assert.Contains("8 April, 22 April and 6 May 2026; first 10:00 AM to 12:00 PM, Eastern time", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 seats left", page.Text, StringComparison.Ordinal);
        Assert.Contains("1.2 Participate in Equity Training", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_Announced_ShowsTheNextTrainings()
    {
        await using var app = await TestApp.StartAsync();
        await app.SeriesAsync(await app.TrainerAsync());

        var page = await app.NewBrowser().GetAsync("/");

        Assert.Equal("/trainings/spring-series", page.Link("Spring series").PathName);
        Assert.Contains("35 seats left", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visitor_RegistersByMail_TakesLooksAndGivesUp()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());
        var browser = app.NewBrowser();

        var sent = await browser.SubmitAsync(await browser.GetAsync($"/trainings/{series}/register"), "Register", Answers);
        var own = await browser.GetAsync(await LinkAsync(app, "vic.visitor@example.org"));
        var held = await browser.SubmitAsync(own, "Confirm my registration");
        var left = await browser.SubmitAsync(held, "Give up my seat");

        Assert.Equal("One step is left: check your mail", sent.Heading);
        Assert.Contains("Link not yet followed", own.Text, StringComparison.Ordinal);
        Assert.Contains("You have a seat.", held.Text, StringComparison.Ordinal);
        Assert.Equal("https://meet.example.org/spring", held.Link("Join the meeting of session 1").Href);
        Assert.Contains("You have left this series.", left.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_SignedIn_IsPrefilledAndSeatedAtOnce()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());
        var town = await app.JoinedTownAsync("andover", "Cora Contact");
        var browser = await app.BrowserOfAsync(town.Contact);

        var form = await browser.GetAsync($"/trainings/{series}/register");
        var page = await browser.SubmitAsync(form, "Register", new Dictionary<string, string?> { ["Acknowledged"] = "true" });

        Assert.Equal("Cora Contact", form.Document.QuerySelector("[name=Name]")!.GetAttribute("value"));
        Assert.Contains("Mail goes to cora.contact@example.org", form.Text, StringComparison.Ordinal);
        Assert.Contains("Seat held", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_Wrong_ShowsThePageAgainWithEverythingTyped()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());
        var browser = app.NewBrowser();
        var wrong = new Dictionary<string, string?>(Answers) { ["Email"] = "vic at example", ["Elsewhere"] = "A nonprofit", ["Acknowledged"] = null };

        var page = await browser.SubmitAsync(await browser.GetAsync($"/trainings/{series}/register"), "Register", wrong);

        Assert.Equal((HttpStatusCode.BadRequest, 3), (page.Status, page.Errors.Count));
        Assert.Equal("A nonprofit", page.Document.QuerySelector("[name=Elsewhere]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task OwnPage_WaitingThenOffered_ShowsThePlaceAndTakesTheSeat()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync(), capacity: 1);
        var (ana, seat) = await app.RegisteredAsync(series, "Ana Ruiz");
        var (ben, place) = await app.RegisteredAsync(series, "Ben Cole");
        var browser = await app.BrowserOfAsync(ben);
        var waiting = await browser.GetAsync($"/trainings/registrations/{place}");
        await app.DoAsync(ana, (GiveUpSeat giveUp, CancellationToken cancel) => giveUp.RunAsync(new(seat.ToString()), cancel));

        var taken = await browser.SubmitAsync(await browser.GetAsync($"/trainings/registrations/{place}"), "Take the seat");

        Assert.Contains("You are number 1 on the waiting list.", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("The seat is yours.", taken.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnPage_SomebodyElsesOrMadeUp_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();
        var trainer = await app.TrainerAsync();
        var series = await app.SeriesAsync(trainer);
        var (_, seat) = await app.RegisteredAsync(series, "Ana Ruiz");
        Browser[] browsers = [app.NewBrowser(), await app.BrowserOfAsync(await app.PersonAsync("Ben Cole")), await app.BrowserOfAsync(trainer)];

        foreach (var browser in browsers)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/trainings/registrations/{seat}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/trainings/registrations/0123456789abcdef")).Status);
        }
    }

    [Fact]
    public async Task Draft_Everyone_SeesNothingOfIt()
    {
        await using var app = await TestApp.StartAsync();
        var trainer = await app.TrainerAsync();
        var browser = await app.BrowserOfAsync(trainer);
        var slug = (await app.DoAsync(trainer, (Web.Features.Trainings.Planning.DraftSeries draft, CancellationToken cancel) =>
            draft.RunAsync(new(null, SeriesKit.Texts, 35, SeriesKit.Sessions), cancel))).Value;

        Assert.Equal(HttpStatusCode.NotFound, (await app.NewBrowser().GetAsync($"/trainings/{slug}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewBrowser().GetAsync($"/trainings/{slug}.ics")).Status);
        Assert.Equal("Spring series", (await browser.GetAsync($"/trainer/series/{slug}")).Heading);
    }

    [Fact]
    public async Task Office_OthersThanTrainers_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());
        var town = await app.JoinedTownAsync();
        Browser[] browsers = [await app.BrowserOfAsync(await app.ReviewerAsync()), await app.BrowserOfAsync(town.Contact)];
        string[] pages =
        [
            "/trainer", "/trainer/series/new", $"/trainer/series/{series}", $"/trainer/series/{series}/change", $"/trainer/series/{series}/cancel",
            $"/trainer/series/{series}/seats.csv", $"/trainer/series/{series}/sessions/1/change",
        ];

        foreach (var browser in browsers)
        {
            foreach (var page in pages)
            {
                Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(page)).Status);
            }
        }
    }

    [Fact]
    public async Task Trainer_DraftsPublishesAndSeesTheLine()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.BrowserOfAsync(await app.TrainerAsync());
        var drafted = await browser.SubmitAsync(await browser.GetAsync("/trainer/series/new"), "Save the draft", new Dictionary<string, string?>
        {
            ["Texts.Title"] = "Fall 2026 training series",
            ["Texts.Summary"] = "Three mornings.",
            ["Texts.OpensOn.Month"] = "3",
            ["Texts.OpensOn.Day"] = "1",
            ["Texts.OpensOn.Year"] = "2026",
            ["Texts.ClosesOn.Month"] = "9",
            ["Texts.ClosesOn.Day"] = "1",
            ["Texts.ClosesOn.Year"] = "2026",
            ["Capacity"] = "1",
            ["Sessions[0].Day.Month"] = "9",
            ["Sessions[0].Day.Day"] = "9",
            ["Sessions[0].Day.Year"] = "2026",
            ["Sessions[0].From"] = "10:00",
            ["Sessions[0].To"] = "12:00",
            ["Sessions[0].Place"] = "Town hall, Andover",
        });
        var published = await browser.SubmitAsync(drafted, "Publish the series");
        await app.RegisteredAsync("fall-2026-training-series", "Ana Ruiz");
        await app.RegisteredAsync("fall-2026-training-series", "Ben Cole");

        var seated = await browser.SubmitAsync(await browser.GetAsync("/trainer/series/fall-2026-training-series"), "Give a seat");

        Assert.Contains("The draft is saved.", drafted.Text, StringComparison.Ordinal);
        Assert.Contains("The series is published.", published.Text, StringComparison.Ordinal);
        Assert.Contains("Town hall, Andover", published.Text, StringComparison.Ordinal);
        Assert.Contains("2 of 1 seat taken, 0 waiting", seated.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_TimesThatCannotBe_AreRefusedAtTheirFields()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.BrowserOfAsync(await app.TrainerAsync());

        var page = await browser.SubmitAsync(await browser.GetAsync("/trainer/series/new"), "Save the draft", new Dictionary<string, string?>
        {
            ["Texts.Title"] = "Fall",
            ["Sessions[0].From"] = "10:00",
        });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Enter the day of the session.", page.Errors);
        Assert.Equal("10:00", page.Document.QuerySelector("[name='Sessions[0].From']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Change_TitleLeftOut_ShowsThePageAgainUnderTheTitleItHas()
    {
        await using var app = await TestApp.StartAsync();
        var trainer = await app.TrainerAsync();
        var series = await app.SeriesAsync(trainer);
        var browser = await app.BrowserOfAsync(trainer);

        var page = await browser.SubmitAsync(
            await browser.GetAsync($"/trainer/series/{series}/change"), "Save", new Dictionary<string, string?> { ["Texts.Title"] = "", ["Texts.Materials"] = "A pen" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Single(page.Errors);
        Assert.Equal($"/trainer/series/{series}", page.Link("Spring series").PathName);
        Assert.Equal("A pen", page.Field("Materials").TextContent);
    }

    [Fact]
    public async Task Seats_Download_KeepsSpreadsheetsFromRunningNames()
    {
        await using var app = await TestApp.StartAsync();
        var trainer = await app.TrainerAsync();
        var series = await app.SeriesAsync(trainer);
        var person = await app.PersonAsync("Ana Ruiz");
        await app.RegisterForAsync(person, series, "=HYPERLINK(1)");
        var browser = await app.BrowserOfAsync(trainer);

        using var response = await browser.FetchAsync($"/trainer/series/{series}/seats.csv");

        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n');
        Assert.StartsWith("1,'=HYPERLINK(1),ana.ruiz@example.org,Andover,Town Planner,", lines[1], StringComparison.Ordinal);
    }

    private static async Task<string> LinkAsync(TestApp app, string address) =>
        Link().Match((await app.DeliverMailAsync()).Last(mail => mail.To == address).Body).Value;

    [GeneratedRegex("/trainings/registrations/[0-9a-f]+")]
    private static partial Regex Link();
}
