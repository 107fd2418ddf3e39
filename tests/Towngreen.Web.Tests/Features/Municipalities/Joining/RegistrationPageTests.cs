using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Municipalities.Joining;

public sealed class RegistrationPageTests
{
    [Fact]
    public async Task Approve_FromTheQueue_TownJoins()
    {
        await using var app = await TestApp.StartAsync();
        await app.RegisterAsync(await app.PersonAsync("Ana Ruiz"));
        var browser = await app.BrowserOfAsync(await app.AdministratorAsync());
        var queue = await browser.GetAsync("/admin/registrations");
        var page = await browser.GetAsync(queue.Link("Andover").PathName);
        Assert.Contains("Board of Selectmen", page.Text, StringComparison.Ordinal);
        Assert.Contains("10 February 2026", page.Text, StringComparison.Ordinal);

        var after = await browser.SubmitAsync(page, "Approve the registration");

        Assert.Contains("Andover has joined.", after.Text, StringComparison.Ordinal);
        Assert.True((await app.TownAsync("andover")).HasJoined);
    }

    [Fact]
    public async Task Resolution_AdministratorReadsIt_StrangerDoesNot()
    {
        await using var app = await TestApp.StartAsync();
        var id = await app.RegisterAsync(await app.PersonAsync("Ana Ruiz"));
        var administrator = await app.BrowserOfAsync(await app.AdministratorAsync());
        var link = (await administrator.GetAsync($"/admin/registrations/{id}")).Link("resolution.pdf").PathName;
        var stranger = await app.BrowserOfAsync(await app.PersonAsync("Eve Other"));

        using var read = await administrator.FetchAsync(link);
        using var refused = await stranger.FetchAsync(link);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (read.StatusCode, refused.StatusCode));
    }

    [Fact]
    public async Task Decline_WithoutReason_ShowsThePageAgain()
    {
        await using var app = await TestApp.StartAsync();
        var id = await app.RegisterAsync(await app.PersonAsync("Ana Ruiz"));
        var browser = await app.BrowserOfAsync(await app.AdministratorAsync());

        var page = await browser.SubmitAsync(await browser.GetAsync($"/admin/registrations/{id}"), "Decline with this reason");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Write why the registration is declined", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decline_WithReason_StandsWhereTheTownLooks()
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Ana Ruiz");
        var id = await app.RegisterAsync(person);
        var browser = await app.BrowserOfAsync(await app.AdministratorAsync());
        var page = await browser.GetAsync($"/admin/registrations/{id}");

        await browser.SubmitAsync(page, "Decline with this reason", new Dictionary<string, string?> { ["Reason"] = "It is not signed." });

        var seen = await (await app.BrowserOfAsync(person)).GetAsync("/workspace");
        Assert.Contains("It is not signed.", seen.Text, StringComparison.Ordinal);
        Assert.Equal("?town=andover", seen.Link("Register Andover again").Search);
    }

    [Theory]
    [InlineData("/admin/registrations")]
    [InlineData("/admin/registrations/0198f2d0-0000-7000-8000-000000000000")]
    public async Task Get_WrongRole_IsNotFound(string address)
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }
}
