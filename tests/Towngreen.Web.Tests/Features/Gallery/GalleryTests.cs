using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Gallery;

/// <summary>The components on a real page: bound to a model, posted, shown again.</summary>
public sealed class GalleryTests
{
    [Fact]
    public async Task Post_NothingEntered_ListsTheErrorsInTheOrderOfTheForm()
    {
        var shown = await SendAsync(new());

        Assert.Equal(HttpStatusCode.BadRequest, shown.Status);
        Assert.Equal(
            [
                "Enter what the town did.", "Enter an e-mail address.", "Tell the story.", "Choose a region.", "Choose a town.",
                "Enter the day it was held.", "Choose the resolution's file.", "Say that this is correct.",
            ],
            shown.Errors);
        Assert.StartsWith("Error: Gallery", shown.Document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Errors_EachLinkLeadsToAControl()
    {
        var shown = await SendAsync(new());

        var links = shown.Document.QuerySelectorAll("[data-error-summary] a").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, id => Assert.Contains(shown.Document.GetElementById(id)!.LocalName, new[] { "input", "select", "textarea" }));
    }

    [Fact]
    public async Task Post_ImpossibleDay_SaysWhyAndKeepsWhatWasTyped()
    {
        var shown = await SendAsync(new() { ["Form.HeldOn.Month"] = "2", ["Form.HeldOn.Day"] = "31", ["Form.HeldOn.Year"] = "2026", ["Form.Email"] = "ana at example" });

        Assert.Contains("Held on: February 2026 has only 28 days.", shown.Errors);
        Assert.Equal("31", shown.Document.QuerySelector("[name='Form.HeldOn.Day']")!.GetAttribute("value"));
        Assert.Equal("ana at example", shown.Field("E-mail address").GetAttribute("value"));
    }

    [Fact]
    public async Task Get_Pagination_KeepsTheRestOfTheAddress()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/gallery?q=trees&page=7");

        Assert.Equal("/gallery?q=trees&page=8", page.Document.QuerySelector("[aria-label='Pages of towns'] [rel=next]")!.GetAttribute("href"));
    }

    private static async Task<VisitedPage> SendAsync(Dictionary<string, string?> values)
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();
        var page = await browser.GetAsync("/gallery");
        Dictionary<string, string?> empty = new()
        {
            ["Form.Title"] = "",
            ["Form.HeldOn.Month"] = "",
            ["Form.HeldOn.Day"] = "",
            ["Form.HeldOn.Year"] = "",
        };
        return await browser.SubmitAsync(page, "Send", empty.Concat(values).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value));
    }
}
