using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Accounts.Joining;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Tests.Features.Accounts;

namespace Towngreen.Web.Tests.Features.Administration;

public sealed class PeopleTests
{
    [Fact]
    public async Task GiveRole_NewPerson_IsInvitedAndReviewsTheCategoriesOnceConfirmed()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await AdministratorAsync(app);
        var form = await browser.GetAsync("/admin/people/add");

        var page = await browser.SubmitAsync(form, "Give the role", new Dictionary<string, string?>
        {
            ["Email"] = "rae@example.org",
            ["Name"] = "Rae Reviewer",
            ["Role"] = "Reviewer",
            ["Categories"] = "1\n3",
        });

        Assert.Contains("Reviewer of Sustainable CT, categories 1, 3", page.Text, StringComparison.Ordinal);
        var invited = app.NewBrowser();
        var welcome = await invited.GetAsync((await app.NewestMailAsync("rae@example.org")).Link());
        var next = await invited.SubmitAsync(welcome, "Save and sign in", new Dictionary<string, string?> { ["Password"] = AccountsKit.Password });
        Assert.Equal("/account/second-factor", next.Address.AbsolutePath);
    }

    [Fact]
    public async Task EndRole_SignedInAdministrator_LosesItWithTheNextRequest()
    {
        await using var app = await TestApp.StartAsync();
        var ada = await AdministratorAsync(app);
        var ben = await AdministratorAsync(app, "ben@example.org", "Ben");
        var id = await app.ReadAsync(db => db.Users.Where(u => u.Email == "ben@example.org").Select(u => u.Id).SingleAsync());

        await ada.SubmitAsync(await ada.GetAsync($"/admin/people/{id}"), "End this role");

        Assert.Equal(HttpStatusCode.NotFound, (await ben.GetAsync("/admin")).Status);
    }

    [Fact]
    public async Task EndRole_OnlyAdministrator_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var ada = await AdministratorAsync(app);
        var id = await app.ReadAsync(db => db.Users.Select(u => u.Id).SingleAsync());

        var page = await ada.SubmitAsync(await ada.GetAsync($"/admin/people/{id}"), "End this role");

        Assert.StartsWith("This is the program's only administrator.", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bogus")]
    [InlineData("99")]
    [InlineData(null)]
    public async Task GiveRole_NoSuchRole_GivesNone(string? role)
    {
        await using var app = await TestApp.StartAsync();
        var browser = await AdministratorAsync(app);
        var form = await browser.GetAsync("/admin/people/add");

        var page = await browser.SubmitAsync(form, "Give the role", new Dictionary<string, string?> { ["Email"] = "rae@example.org", ["Name"] = "Rae", ["Role"] = role });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Single(await app.ReadAsync(db => db.Users.ToListAsync()));
    }

    [Theory]
    [InlineData("/admin/audit")]
    [InlineData("/admin/audit/download")]
    public async Task Audit_ToTheEndOfTime_ShowsAll(string address)
    {
        await using var app = await TestApp.StartAsync();
        var browser = await AdministratorAsync(app);

        using var response = await browser.FetchAsync($"{address}?to=9999-12-31");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("andover")]
    [InlineData("ANDOVER")]
    public async Task Audit_TownBySlugOrName_ShowsItsEntriesOnly(string town)
    {
        await using var app = await TestApp.StartAsync();
        await app.JoinedTownAsync("andover", "Cora Contact");
        await app.JoinedTownAsync("bolton", "Bea Bolton");
        var browser = await AdministratorAsync(app);

        var page = await browser.GetAsync($"/admin/audit?town={town}");

        Assert.Equal("Andover", Assert.Single(page.Document.QuerySelectorAll("tbody td:nth-child(4)").Select(cell => cell.TextContent).Distinct()));
    }

    [Fact]
    public async Task GrantRole_NotAnAdministrator_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Ana Ruiz");

        var result = await app.AsAsync(person, services => services.GetRequiredService<GrantRole>()
            .RunAsync(new("Ana Ruiz", "ana.ruiz@example.org", Role.Administrator, []), CancellationToken.None));

        Assert.Equal("not-allowed", Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task AdministratorPages_Member_AreNotThere()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.OpenAccountAsync("ana@example.org");

        foreach (var address in new[] { "/admin", "/admin/people", "/admin/people/add", "/admin/audit", "/admin/audit/download" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).Status);
        }
    }

    [Fact]
    public async Task CreateSamplePerson_OutsideTheDemonstration_IsRefused()
    {
        await using var app = await TestApp.StartAsync();

        var result = await app.AsAsync(null, services => services.GetRequiredService<CreateSamplePerson>()
            .RunAsync(new("Ana Ruiz", "ana@example.org"), CancellationToken.None));

        Assert.Equal("not-allowed", Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task SignInAs_SampleAdministrator_CountsAtOnce()
    {
        await using var app = await TestApp.StartAsync(demonstration: true);
        await app.AsAsync(null, services => services.GetRequiredService<CreateSamplePerson>().RunAsync(new("Ada Program", "ada@example.org"), CancellationToken.None));
        await app.MakeAdministratorAsync("ada@example.org");
        var browser = app.NewBrowser();

        await browser.SubmitAsync(await browser.GetAsync("/sign-in"), "Ada Program");

        Assert.Equal("Administration", (await browser.GetAsync("/admin")).Heading);
    }

    [Fact]
    public async Task AuditDownload_FormulaInAName_IsHarmless()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await AdministratorAsync(app, "ada@example.org", "=1+1");
        await browser.SubmitAsync(await browser.GetAsync("/account"), "Save name", new Dictionary<string, string?> { ["Name"] = "=2+2" });

        var csv = await (await browser.FetchAsync("/admin/audit/download?act=account.name-changed")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("'=1+1", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_PersonAndAct_ShowsWhatMatches()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await AdministratorAsync(app);

        var page = await browser.GetAsync("/admin/audit?person=ada&act=account.second-factor-on&from=2026-03-16&to=2026-03-16");

        Assert.Contains("Entries found: 1.", page.Text, StringComparison.Ordinal);
        Assert.Equal("Second factor turned on", page.Document.QuerySelectorAll("tbody td")[2].TextContent);
    }

    [Fact]
    public async Task Administration_RegistrationHandedIn_SaysThatItWaits()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await AdministratorAsync(app);
        await app.RegisterAsync(await app.PersonAsync("Cora Contact"));

        var page = await browser.GetAsync("/admin");

        Assert.Contains("1 registration waits for your decision.", page.Text, StringComparison.Ordinal);
    }

    private static async Task<Browser> AdministratorAsync(TestApp app, string email = "ada@example.org", string name = "Ada Program")
    {
        var browser = await app.OpenAccountAsync(email, name);
        await app.MakeAdministratorAsync(email);
        await browser.TurnOnSecondFactorAsync(app);
        return browser;
    }
}
