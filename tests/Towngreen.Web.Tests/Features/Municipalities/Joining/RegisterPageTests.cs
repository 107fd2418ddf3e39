using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Municipalities.Joining;

public sealed class RegisterPageTests
{
    private static readonly Dictionary<string, string?> Answers = new()
    {
        ["Town"] = "andover",
        ["AdoptedOn.Month"] = "2",
        ["AdoptedOn.Day"] = "10",
        ["AdoptedOn.Year"] = "2026",
        ["AdoptedBy"] = "Board of Selectmen",
        ["Title"] = "First Selectwoman",
        ["Appointment"] = "ElectedExecutive",
        ["Confirmed"] = "true",
    };

    private static readonly Dictionary<string, (string, byte[])> File = new() { ["Resolution"] = ("resolution.pdf", "%PDF-1.7 signed"u8.ToArray()) };

    [Fact]
    public async Task Post_Complete_LeadsToMyTownsWhereItWaits()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.BrowserOfAsync(await app.PersonAsync("Ana Ruiz"));

        var page = await browser.SubmitAsync(await browser.GetAsync("/register"), "Hand in the registration", Answers, File);

        Assert.Equal((HttpStatusCode.OK, "/workspace"), (page.Status, page.Address.AbsolutePath));
        Assert.Contains("Your registration is handed in.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The registration of Andover is being read", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TownInTheAddress_IsChosen()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.BrowserOfAsync(await app.PersonAsync("Ana Ruiz"));

        var page = await browser.GetAsync("/register?town=bolton");

        Assert.Equal("Bolton", page.Document.QuerySelector("select[name=Town] option[selected]")!.TextContent);
        Assert.Equal(170, page.Document.QuerySelectorAll("select[name=Town] option").Length);
    }

    [Fact]
    public async Task Post_Wrong_ShowsThePageAgainWithEverythingTyped()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.BrowserOfAsync(await app.PersonAsync("Ana Ruiz"));
        var wrong = new Dictionary<string, string?>(Answers) { ["AdoptedOn.Month"] = "6", ["AdoptedOn.Day"] = "31", ["Appointment"] = "TeamResident", ["Confirmed"] = null };

        var page = await browser.SubmitAsync(await browser.GetAsync("/register"), "Hand in the registration", wrong, File);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(4, page.Errors.Count);
        Assert.Contains(page.Errors, error => error.Contains("resolution.pdf again", StringComparison.Ordinal));
        Assert.Contains(page.Errors, error => error.Contains("elected official or an employee", StringComparison.Ordinal));
        Assert.Equal("Board of Selectmen", page.Document.QuerySelector("[name=AdoptedBy]")!.GetAttribute("value"));
        Assert.Equal("31", page.Document.QuerySelector("[name='AdoptedOn.Day']")!.GetAttribute("value"));
        Assert.Equal("Andover", page.Document.QuerySelector("select[name=Town] option[selected]")!.TextContent);
    }

    [Fact]
    public async Task Post_TownThatJoined_SaysWhomToWriteTo()
    {
        await using var app = await TestApp.StartAsync();
        await app.JoinedTownAsync("andover", "Cora Contact");
        var browser = await app.BrowserOfAsync(await app.PersonAsync("Ana Ruiz"));

        var page = await browser.SubmitAsync(await browser.GetAsync("/register"), "Hand in the registration", Answers, File);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains("Cora Contact", StringComparison.Ordinal) && error.Contains("cora.contact@example.org", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Visitor_IsLedToSignInAndBack()
    {
        await using var app = await TestApp.StartAsync();

        using var response = await app.NewBrowser().FetchAsync("/register");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("/sign-in?returnUrl=%2Fregister", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
