using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Mailbox;

public sealed class MailboxTests
{
    [Fact]
    public async Task Get_OutsideTheDemonstration_IsNotThere()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/mailbox");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Get_OneRecipient_ShowsTheirMailRenderedAndNobodyElses()
    {
        await using var app = await TestApp.StartAsync(demonstration: true);
        var browser = app.NewBrowser();
        foreach (var name in new[] { "ana", "ben" })
        {
            await browser.SubmitAsync(
                await browser.GetAsync("/sign-up"), "Mail me a link", new Dictionary<string, string?> { ["Name"] = name, ["Email"] = $"{name}@example.org" });
        }

        var page = await browser.GetAsync("/mailbox?to=ana@example.org");

        Assert.Contains("Hello ana", page.Document.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/confirm-email", page.Link("Confirm your address").PathName, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("article"));
    }
}
