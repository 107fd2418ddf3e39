using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Features.Applications.Sealing;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Applications.Sealing;

public sealed class EvidenceSealsTests
{
    private static readonly Guid Run = Guid.Parse("0199a000-0000-7000-8000-000000000001");

    private static readonly ClaimRef Toolkit = new("optimize-for-equity", "toolkit");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Seal_FinishedRun_IsAnEntryThatCounts(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var town = await Applicant.StartAsync(app);

        var receipt = await SealAsync(town, RequestOf(town));

        Assert.Equal(ApplicationLinks.Credit("andover", town.Application.Reference, Toolkit.Action, Toolkit.Credit), receipt.Value.ClaimLink);
        var assessment = (await ScoreAsync(town)).Find(Toolkit)!;
        Assert.Equal(new Points(10), assessment.Points);
    }

    [Fact]
    public async Task Seal_SameRunAgain_ReplacesItsEntry()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await SealAsync(town, RequestOf(town));

        await SealAsync(town, RequestOf(town, "What we learned later"));

        var entry = Assert.Single((await ClaimAsync(town)).Entries);
        Assert.Equal(new TextValue("What we learned later"), entry.Find("changed"));
    }

    [Fact]
    public async Task Seal_BesideATypedEntry_KeepsWhatWasTyped()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Typed("complete-streets"));

        await SealAsync(town, RequestOf(town));

        Assert.Equal([null, true], (await ClaimAsync(town)).Entries.Select(entry => entry.Seal is null ? (bool?)null : true));
    }

    [Fact]
    public async Task Seal_NoApplication_IsRefusedWithWhatToDo()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();

        var refused = await app.AsAsync(town.Contact, services => services.GetRequiredService<EvidenceSeals>().SealAsync(RequestOf(town.Id, "c"), Cancel));

        Assert.IsType<NoOpenApplication>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Seal_HandedIn_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await SealAsync(town, RequestOf(town));
        await town.PartnersAsync(Toolkit.Action);
        await town.HandInArtsAsync();

        var refused = await SealAsync(town, RequestOf(town, "later"));

        Assert.IsType<ClaimLocked>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Seal_ByAnotherTown_IsNotAllowed()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var other = await app.JoinedTownAsync("bolton", "Otto Other");

        var refused = await app.AsAsync(other.Contact, services => services.GetRequiredService<EvidenceSeals>().SealAsync(RequestOf(town), Cancel));

        Assert.IsType<NotAllowed>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Save_SealedEntryKept_IsSaved()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await SealAsync(town, RequestOf(town));
        var claim = await ClaimAsync(town);

        var saved = await town.SaveAsync(claim with { CompletedOn = new DateOnly(2026, 3, 1) }, basedOn: 1);

        Assert.Equal(2, saved.Value.Revision);
    }

    [Fact]
    public async Task Save_SealedEntryChangedByHand_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await SealAsync(town, RequestOf(town));
        var claim = await ClaimAsync(town);
        var forged = new Entry([.. claim.Entries[0].Values.Where(value => value.Key != "engaged"), new("engaged", new TextValue("Everybody"))]) { Seal = claim.Entries[0].Seal };

        var refused = await town.SaveAsync(claim with { Entries = [forged] }, basedOn: 1);

        Assert.IsType<SealGone>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Save_SealMadeUp_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var forged = Typed("complete-streets");

        var refused = await town.SaveAsync(forged with { Entries = [forged.Entries[0] with { Seal = Guid.Empty.ToString("N") }] });

        Assert.IsType<SealGone>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task ActionPage_SealedEntry_ShowsTheSealAndNoFields()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await SealAsync(town, RequestOf(town));
        var browser = await app.BrowserOfAsync(town.Contact);

        var page = await browser.GetAsync(town.ActionLink(Toolkit.Action));

        Assert.Contains("From the toolkit run “Food scraps”. Added on 16 March 2026 by Cora Contact; nobody can change it by hand.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Shift times moved", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Shift times moved", string.Concat(page.Document.QuerySelectorAll("textarea").Select(area => area.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ActionPage_SavedWithSealedEntry_KeepsIt()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await SealAsync(town, RequestOf(town));
        var browser = await app.BrowserOfAsync(town.Contact);
        var form = "Credits[toolkit].CompletedOn";

        await browser.SubmitAsync(await browser.GetAsync(town.ActionLink(Toolkit.Action)), "Save draft of Run the equity toolkit on another action",
            new Dictionary<string, string?> { [$"{form}.Month"] = "3", [$"{form}.Day"] = "2", [$"{form}.Year"] = "2026" });

        var claim = await ClaimAsync(town);
        Assert.Equal((new DateOnly(2026, 3, 2), true), (claim.CompletedOn!.Value, Assert.Single(claim.Entries).Seal is not null));
    }

    [Fact]
    public async Task SealedSources_RemovedEntry_IsNotAmongThem()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await SealAsync(town, RequestOf(town));
        var before = await SourcesAsync(town);

        await town.SaveAsync(Typed("complete-streets"), basedOn: 1);

        Assert.Equal([Run], before);
        Assert.Empty(await SourcesAsync(town));
    }

    private static Task<Result<SealReceipt>> SealAsync(Applicant town, SealRequest request) =>
        town.App.AsAsync(town.Contact, services => services.GetRequiredService<EvidenceSeals>().SealAsync(request, Cancel));

    private static Task<Guid[]> SourcesAsync(Applicant town) => town.App.AsAsync(town.Contact, async services =>
        (await services.GetRequiredService<EvidenceSeals>().SealedSourcesAsync(town.Town.Id, SealedRecordKind.ToolkitRun, Cancel)).ToArray());

    private static SealRequest RequestOf(Applicant town, string changed = "Shift times moved") => RequestOf(town.Town.Id, changed);

    private static SealRequest RequestOf(Guid town, string changed) =>
        new(town, SealedRecordKind.ToolkitRun, Run, "Food scraps", "/workspace/andover/toolkits/TK1", new DateOnly(2026, 2, 20), FactsOf("food-waste", changed));

    private static ValueMap<EvidenceValue> FactsOf(string action, string changed) =>
    [
        new("action", new ActionValue(action)), new("began", new DateValue(new DateOnly(2025, 10, 1))), new("ended", new DateValue(new DateOnly(2026, 2, 20))),
        new("engaged", new TextValue("Renters of Mill Street")), new("how", new TextValue("At the laundromat")), new("changed", new TextValue(changed)),
        new("next", new TextValue("A supper in June")),
    ];

    private static Claim Typed(string action) => new()
    {
        Action = Toolkit.Action,
        Credit = Toolkit.Credit,
        CompletedOn = new DateOnly(2026, 1, 10),
        Impact = "",
        Entries = [new Entry([new("target", new ActionValue(action)), new("engaged", new TextValue("Neighbors"))])],
    };

    private static Task<Claim> ClaimAsync(Applicant town) => town.App.AsAsync(town.Contact, async services =>
        (await OpenAsync(services, town)).Scored.Claims.Single().Content.ToClaim(Toolkit.Action, Toolkit.Credit, Applicant.PackOf(town.App).Edition));

    private static Task<Scorecard> ScoreAsync(Applicant town) => town.App.AsAsync(town.Contact, async services =>
        (await OpenAsync(services, town)).Scored.Scorecard);

    private static async Task<OpenApplication> OpenAsync(IServiceProvider services, Applicant town) =>
        (await services.GetRequiredService<TownWorkspace>().ApplicationAsync(town.Town.Slug, town.Application.Reference, Cancel))!;
}
