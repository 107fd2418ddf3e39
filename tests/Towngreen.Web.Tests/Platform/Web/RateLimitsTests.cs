using System.Net;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Platform.Web;

public sealed class RateLimitsTests
{
    private const int TriesOfAccount = 20;

    [Fact]
    public async Task SignIn_OneAccountTooOften_IsToldWhatToDo()
    {
        await using var app = await TestApp.StartAsync();
        var page = await TryAsync(app, "ana@example.org", TriesOfAccount);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);

        var refused = await TryAsync(app, " ANA@example.org", 1);

        Assert.Equal((HttpStatusCode.TooManyRequests, "That was too often"), (refused.Status, refused.Heading));
    }

    [Fact]
    public async Task SignIn_OneAccountTooOften_LeavesTheOthersOfTheTownHallAlone()
    {
        await using var app = await TestApp.StartAsync();
        await TryAsync(app, "ana@example.org", TriesOfAccount + 1);

        var other = await TryAsync(app, "ben@example.org", 1);

        Assert.Equal(HttpStatusCode.BadRequest, other.Status);
    }

    [Fact]
    public async Task ForgotPassword_OneMailboxTooOften_IsSentNoMore()
    {
        await using var app = await TestApp.StartAsync();
        await app.PersonAsync("Ana Ruiz");
        var browser = app.NewBrowser();
        var form = await browser.GetAsync("/forgot-password");
        for (var time = 0; time < 8; time++)
        {
            await browser.SubmitAsync(form, "Mail me a link", new Dictionary<string, string?> { ["Email"] = "ana.ruiz@example.org" });
        }

        Assert.Equal(6, (await app.DeliverMailAsync()).Count);
    }

    private static async Task<VisitedPage> TryAsync(TestApp app, string email, int times)
    {
        var browser = app.NewBrowser();
        var form = await browser.GetAsync("/sign-in");
        VisitedPage page = form;
        for (var time = 0; time < times; time++)
        {
            page = await browser.SubmitAsync(form, "Sign in", new Dictionary<string, string?> { ["Email"] = email, ["Password"] = "" });
        }

        return page;
    }
}
