using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Platform.Files;

namespace Towngreen.Web.Tests.Features.Applications;

public sealed class EvidenceFileGateTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_FromDraftToPublic_OpensStepByStep()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var file = await town.UploadAsync();
        var saved = await town.SaveAsync(Applicant.ArtsClaim() with
        {
            Entries = [new Entry([new("done", new TextValue("Murals")), new("proof-file", new FileValue(file.Name, file.Sha256))])],
        });
        await town.PartnersAsync();
        var readers = await ReadersAsync(app, town);

        Assert.Equal("team", await WhoReadsAsync(readers, file));
        await town.HandInAsync();
        Assert.Equal("team reviewer administrator", await WhoReadsAsync(readers, file));
        await SetPublicAsync(town);
        await town.ReviewAsync(saved.Value.ClaimId, ClaimStatus.Approved, null);
        Assert.Equal("team reviewer administrator", await WhoReadsAsync(readers, file));
        await town.ReviewAsync(saved.Value.ClaimId, ClaimStatus.Approved, ApplicationStatus.Certified);
        Assert.Equal("team reviewer other-category administrator visitor", await WhoReadsAsync(readers, file));
    }

    [Fact]
    public async Task PublicEvidence_OnlyApprovedAndMadePublic_IsShownAndCounted()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var claim = await town.HandInArtsAsync();
        await SetPublicAsync(town);

        Assert.Empty(await EvidenceAsync(app, evidence => evidence.ForTownAsync(town.Town.Id, Cancel)));
        await town.ReviewAsync(claim, ClaimStatus.Approved, ApplicationStatus.Certified);

        var shown = Assert.Single(await EvidenceAsync(app, evidence => evidence.ForTownAsync(town.Town.Id, Cancel)));
        Assert.Equal((Applicant.Arts, Applicant.Complete), (shown.ActionKey, shown.CreditId));
        var counts = await app.AsAsync(null, services => services.GetRequiredService<EarnedActions>().CountsAsync(Cancel));
        Assert.Equal([new(Applicant.Arts, 1)], counts);
    }

    private static async Task<(string Name, Browser Browser)[]> ReadersAsync(TestApp app, Applicant town) =>
    [
        ("team", await app.BrowserOfAsync(town.Contact)),
        ("reviewer", await app.BrowserOfAsync(await app.ReviewerAsync("Rae Reviewer", "4"))),
        ("other-category", await app.BrowserOfAsync(await app.ReviewerAsync("Rob Reviewer", "7"))),
        ("administrator", await app.BrowserOfAsync(await app.AdministratorAsync("Ada Again"))),
        ("visitor", app.NewBrowser()),
    ];

    private static async Task<string> WhoReadsAsync((string Name, Browser Browser)[] readers, StoredFile file)
    {
        var names = new List<string>();
        foreach (var (name, browser) in readers)
        {
            using var response = await browser.FetchAsync(FileEndpoint.Link(file.Id, file.Name));
            if (response.StatusCode == HttpStatusCode.OK)
            {
                names.Add(name);
            }
        }

        return string.Join(' ', names);
    }

    private static Task<bool> SetPublicAsync(Applicant town) => town.App.AsAsync(town.Contact, async services =>
        (await services.GetRequiredService<SetPublic>().RunAsync(new(town.Application.Id, Applicant.Arts, true), Cancel)).Succeeded);

    private static Task<T> EvidenceAsync<T>(TestApp app, Func<PublicEvidence, Task<T>> ask) =>
        app.AsAsync(null, services => ask(services.GetRequiredService<PublicEvidence>()));
}
