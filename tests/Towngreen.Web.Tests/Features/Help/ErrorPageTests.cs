using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Help;

public sealed class ErrorPageTests
{
    [Fact]
    public async Task Unknown_Address_SaysWhatToDoAndKeepsTheStatus()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/no/such/page");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("We cannot find this page", page.Heading);
        Assert.Contains("Sustainable CT", page.Document.Title);
    }

    [Theory]
    [InlineData(403, "This page is not open to you")]
    [InlineData(400, "We could not read what you sent")]
    [InlineData(503, "Not just now")]
    [InlineData(507, "There is no room left to save this")]
    [InlineData(502, "Something went wrong here")]
    [InlineData(200, "Something went wrong here")]
    public async Task Error_Status_HasItsWords(int status, string heading)
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync($"/error?status={status}");

        Assert.Equal(heading, page.Heading);
        Assert.Equal(status == 200 ? 500 : status, (int)page.Status);
    }

    [Theory]
    [InlineData("/about", "About this site")]
    [InlineData("/accessibility", "Accessibility")]
    public async Task HelpPage_Shows(string address, string heading)
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync(address);

        Assert.Equal(heading, page.Heading);
    }
}
