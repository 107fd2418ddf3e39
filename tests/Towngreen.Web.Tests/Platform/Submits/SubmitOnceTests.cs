using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Persistence.Copying;
using Towngreen.Web.Platform.Submits;
using Towngreen.Web.Tests.Features.Applications;

namespace Towngreen.Web.Tests.Platform.Submits;

public sealed class SubmitOnceTests
{
    private const int Presses = 20;

    private static readonly Dictionary<string, Func<TestApp, Task<Form>>> Forms = new()
    {
        ["comment"] = async app =>
        {
            var town = await Applicant.StartAsync(app);
            return new Form(town.Contact, town.ActionLink(Applicant.Arts), "Add comment", new() { ["Comment.Text"] = "Who has the photos?" });
        },
        ["application"] = async app => new Form((await app.JoinedTownAsync()).Contact, "/workspace/andover/applications/start", "Start", new() { ["Edition"] = "2026" }),
        ["invitation"] = async app => new Form((await app.JoinedTownAsync()).Contact, "/workspace/andover/team/invite", "Send the invitation", new()
        {
            ["Email"] = "ben.cole@example.org",
            ["Title"] = "Resident member",
            ["Appointment"] = "TeamResident",
        }),
        ["seat"] = async app => new Form(null, $"/trainings/{await app.SeriesAsync(await app.TrainerAsync())}/register", "Register", new()
        {
            ["Name"] = "Vic Visitor",
            ["Email"] = "vic.visitor@example.org",
            ["Town"] = "andover",
            ["Title"] = "Resident",
            ["Appointment"] = "TeamResident",
            ["Acknowledged"] = "true",
        }),
        ["town"] = async app => new Form(await app.PersonAsync("Ana Ruiz"), "/register", "Hand in the registration", new()
        {
            ["Town"] = "andover",
            ["AdoptedOn.Month"] = "2",
            ["AdoptedOn.Day"] = "10",
            ["AdoptedOn.Year"] = "2026",
            ["AdoptedBy"] = "Board of Selectmen",
            ["Title"] = "First Selectwoman",
            ["Appointment"] = "ElectedExecutive",
            ["Confirmed"] = "true",
        }, new() { ["Resolution"] = ("resolution.pdf", "%PDF-1.7 signed"u8.ToArray()) }),
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<Provider, string> Cases =>
        [.. from provider in Enum.GetValues<Provider>() from form in Forms.Keys select (provider, form)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Post_TwentyTimesAtOnce_IsAsOnce(Provider provider, string form)
    {
        await using var app = await TestApp.StartAsync(provider);
        var filled = await Forms[form](app);
        var browser = filled.Person is { } person ? await app.BrowserOfAsync(person) : app.NewBrowser();
        var page = await browser.GetAsync(filled.Page);
        var before = await RowsAsync(app);

        var answers = await Task.WhenAll(Enumerable.Range(0, Presses).Select(_ => Task.Run(() => browser.SubmitAsync(page, filled.Button, filled.Answers, filled.Files))));

        var added = (await RowsAsync(app)).ToDictionary(table => table.Key, table => table.Value - before[table.Key]);
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(answers.Select(answer => answer.Address.AbsolutePath).Distinct());
        Assert.Equal(1, added["audit_entry"]);
        Assert.Equal(1, added["submitted_form"]);
        Assert.DoesNotContain(added, table => table.Value > 1);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Post_RefusedThenCorrected_IsTaken(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var form = await Forms["comment"](app);
        var browser = await app.BrowserOfAsync(form.Person!.Value);
        var page = await browser.GetAsync(form.Page);

        var refused = await browser.SubmitAsync(page, form.Button);
        var taken = await browser.SubmitAsync(page, form.Button, form.Answers);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Who has the photos?", taken.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SameFormWithOtherContent_IsASecondWish()
    {
        await using var app = await TestApp.StartAsync();
        var form = await Forms["comment"](app);
        var browser = await app.BrowserOfAsync(form.Person!.Value);
        var page = await browser.GetAsync(form.Page);

        await browser.SubmitAsync(page, form.Button, form.Answers);
        var second = await browser.SubmitAsync(page, form.Button, new Dictionary<string, string?> { ["Comment.Text"] = "And who took them?" });

        Assert.Contains("Who has the photos?", second.Text, StringComparison.Ordinal);
        Assert.Contains("And who took them?", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_OnlyThoseThatArePosted_CarryAKeyOfTheirOwn()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);

        var page = await browser.GetAsync(town.ActionLink(Applicant.Arts));
        var keys = page.Document.QuerySelectorAll("form[method=post]").Select(form => form.QuerySelectorAll($"input[name={OnceField.Name}]").Single().GetAttribute("value")).ToList();

        Assert.True(keys.Count > 2);
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.Empty(page.Document.QuerySelectorAll($"form:not([method=post]) input[name={OnceField.Name}]"));
    }

    [Fact]
    public async Task Sweep_OldForms_AreForgotten()
    {
        await using var app = await TestApp.StartAsync();
        var form = await Forms["comment"](app);
        var browser = await app.BrowserOfAsync(form.Person!.Value);
        await browser.SubmitAsync(await browser.GetAsync(form.Page), form.Button, form.Answers);
        app.Clock.Advance(TimeSpan.FromDays(8));

        await app.RunJobAsync<SweepSubmittedForms>();

        Assert.Equal(0, (await RowsAsync(app))["submitted_form"]);
    }

    private static Task<Dictionary<string, long>> RowsAsync(TestApp app) => app.AsAsync(null, async services =>
        (await DatabaseCopy.DigestAsync(services.GetRequiredService<TowngreenDb>(), Cancel)).ToDictionary(table => table.Table, table => table.Rows));

    private sealed record Form(
        Guid? Person, string Page, string Button, Dictionary<string, string?> Answers, Dictionary<string, (string Name, byte[] Content)>? Files = null);
}
