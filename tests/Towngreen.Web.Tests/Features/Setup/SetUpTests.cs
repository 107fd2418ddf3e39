using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Setup;
using Towngreen.Web.Tests.Features.Accounts;

namespace Towngreen.Web.Tests.Features.Setup;

public sealed class SetUpTests
{
    [Fact]
    public async Task SetUp_RightCode_MakesTheAdministratorAndEnds()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();
        var password = await browser.SubmitAsync(await browser.GetAsync("/setup"), "Continue", Answers(app.Services.GetRequiredService<SetupCode>().Code));

        await browser.SubmitAsync(password, "Save and sign in", new Dictionary<string, string?> { ["Password"] = AccountsKit.Password });

        Assert.Equal("Second factor", (await browser.GetAsync("/admin")).Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/setup")).Status);
    }

    [Fact]
    public async Task SetUp_WrongCode_IsRefusedAndTheRightOneStillWorks()
    {
        await using var app = await TestApp.StartAsync();
        var browser = app.NewBrowser();

        var page = await browser.SubmitAsync(await browser.GetAsync("/setup"), "Continue", Answers("AAAA-BBBB-CCCC"));

        Assert.StartsWith("This is not the code that the server printed.", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.True(await app.Services.GetRequiredService<SetupCode>().IsAwaitedAsync(CancellationToken.None));
    }

    [Fact]
    public async Task SetUp_AdministratorMadeElsewhere_IsNotThereAnyMore()
    {
        await using var app = await TestApp.StartAsync();
        await app.AdministratorAsync();

        var page = await app.NewBrowser().GetAsync("/setup");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task SetUp_Demonstration_IsNotThere()
    {
        await using var app = await TestApp.StartAsync(demonstration: true);

        var page = await app.NewBrowser().GetAsync("/setup");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    private static Dictionary<string, string?> Answers(string? code) => new() { ["Code"] = code, ["Name"] = "Ada Program", ["Email"] = "ada@example.org" };
}
