using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Platform;

public sealed class SoundRequestsTests
{
    [Theory]
    [InlineData("/actions/%20")]
    [InlineData("/actions/%20/compare")]
    [InlineData("/invitations/%20")]
    [InlineData("/certificates/%20")]
    public async Task Get_BlankName_IsNotFound(string address)
    {
        await using var app = await TestApp.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await app.NewBrowser().GetAsync(address)).Status);
    }

    [Fact]
    public async Task Get_NullCharacter_IsRefused()
    {
        await using var app = await TestApp.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await app.NewBrowser().GetAsync("/towns?q=%00")).Status);
    }

    [Fact]
    public async Task Post_NullCharacter_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();

        var page = await browser.SubmitAsync(await browser.GetAsync("/sign-in"), "Sign in", new Dictionary<string, string?> { ["Email"] = "a\0@example.org" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("We could not read what you sent", page.Heading);
    }

    [Fact]
    public async Task Post_PageThatTakesNone_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();

        var page = await browser.SubmitAsync(await browser.GetAsync("/sign-in"), "Sign in", to: "/towns/andover");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, page.Status);
    }
}
