using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Reviews;

/// <summary>A town that handed in the worked case that reaches Bronze, an administrator, and a reviewer of every category.</summary>
internal sealed class ReviewScene : IAsyncDisposable
{
    /// <summary>In the last week of the spring round.</summary>
    private static readonly DateTimeOffset HandInDay = new(2026, 4, 20, 14, 0, 0, TimeSpan.Zero);

    public required TestApp App { get; init; }

    public required JoinedTown Town { get; init; }

    public required ApplicationSummary Application { get; init; }

    public required Guid Administrator { get; init; }

    public required Guid Reviewer { get; init; }

    public string Reference => Application.Reference;

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <param name="claims">How many of the case's claims are handed in; all reach Bronze.</param>
    /// <param name="demonstration">Whether the installation is a demonstration.</param>
    public static async Task<ReviewScene> SetAsync(int claims = 3, bool demonstration = false)
    {
        var app = await TestApp.StartAsync(at: HandInDay, demonstration: demonstration);
        var town = await app.JoinedTownAsync();
        var application = await app.AsAsync(town.Contact, async services =>
            (await services.GetRequiredService<StartApplication>().RunAsync(new(town.Id, "2026"), Cancel)).Value);
        var scene = new ReviewScene
        {
            App = app,
            Town = town,
            Application = application,
            Administrator = await app.AdministratorAsync(),
            Reviewer = await app.ReviewerAsync(),
        };
        var toClaim = scene.Case().Take(claims).ToList();
        foreach (var claim in toClaim)
        {
            await scene.ClaimAsync(await scene.WithOwnFilesAsync(claim));
        }

        foreach (var action in toClaim.Select(claim => claim.Action).Distinct())
        {
            await scene.AnswerPartnersAsync(action);
        }

        await scene.HandInAsync(1);
        return scene;
    }

    /// <summary>The claims of the worked case.</summary>
    public IEnumerable<Claim> Case()
    {
        var edition = App.Services.GetRequiredService<EditionLibrary>().Get("2026").Edition;
        var json = File.ReadAllText(RepositoryRoot.Combine("programs", "sustainable-ct", "cases", "bronze-reached.json"));
        return ClaimsJson.Read(json, edition).Value.Claims.Items;
    }

    public Task HandInAsync(int number) => App.AsAsync(Town.Contact, async services =>
        (await services.GetRequiredService<HandIn>().RunAsync(new(Application.Id, number), Cancel)).Value);

    public Task<ReviewCase?> LookAsync(Guid? person) => App.AsAsync(person, services =>
        services.GetRequiredService<ReviewDesk>().FindAsync(Reference, Cancel));

    public async Task<ReviewedClaim> ClaimAsync(int place) => (await LookAsync(Administrator))!.Claims[place];

    /// <summary>A verdict on the claim at that place, by a reviewer who has seen what there is.</summary>
    public async Task<Result<Done>> JudgeAsync(
        int place, VerdictOutcome outcome, string comment = "Please add the record of attendance.", Guid? reviewer = null, int? seen = null)
    {
        var claim = await ClaimAsync(place);
        return await App.AsAsync(reviewer ?? Reviewer, services => services.GetRequiredService<GiveVerdict>().RunAsync(
            new(Reference, claim.Action.Key, claim.Credit.Id, outcome, comment, seen ?? claim.VerdictsEver), Cancel));
    }

    public async Task ApproveAllAsync()
    {
        for (var place = 0; place < (await LookAsync(Administrator))!.Claims.Count; place++)
        {
            await JudgeAsync(place, VerdictOutcome.Approve, "");
        }
    }

    public async Task<Result<Done>> ReturnAsync(string note = "") => await App.AsAsync(Administrator, async services =>
        await services.GetRequiredService<ReturnApplication>().RunAsync(new(Reference, note, (await LookAsync(Administrator))!.Seen), Cancel));

    public async Task<Result<DecideApplication.Receipt>> DecideAsync(bool certify, string note = "Thank you.", string? seen = null) =>
        await App.AsAsync(Administrator, async services => await services.GetRequiredService<DecideApplication>()
            .RunAsync(new(Reference, certify, note, seen ?? (await LookAsync(Administrator))!.Seen), Cancel));

    public Task<List<CreditClaimStatus>> StatusesAsync() => App.AsAsync(null, services =>
        services.GetRequiredService<TowngreenDb>().Set<CreditClaim>().OrderBy(claim => claim.SavedAt).Select(claim => claim.Status).ToListAsync(Cancel));

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>The case names files that only exist on paper; a town hands in its own.</summary>
    private async Task<Claim> WithOwnFilesAsync(Claim claim)
    {
        List<Entry> entries = [];
        foreach (var entry in claim.Entries)
        {
            List<KeyValuePair<string, EvidenceValue>> values = [];
            foreach (var (field, value) in entry.Values)
            {
                values.Add(new(field, value is FileValue file ? await UploadAsync(file.Name) : value));
            }

            entries.Add(new Entry([.. values]));
        }

        return claim with { Entries = [.. entries], Status = ClaimStatus.Claimed };
    }

    private Task<FileValue> UploadAsync(string name) => App.AsAsync(Town.Contact, async services =>
    {
        var content = Encoding.UTF8.GetBytes($"%PDF-1.7 {name}");
        var pdf = Path.ChangeExtension(name, ".pdf");
        var stored = (await services.GetRequiredService<Uploads>().TakeAsync(new(pdf, content.Length, () => new MemoryStream(content)), Town.Id, Cancel)).Value;
        services.GetRequiredService<AuditLog>().Record("test.arranged", typeof(StoredFile), stored.Id);
        await services.GetRequiredService<TowngreenDb>().SaveChangesAsync(Cancel);
        return new FileValue(stored.Name, stored.Sha256);
    });

    private Task<SaveClaim.Saved> ClaimAsync(Claim claim) => App.AsAsync(Town.Contact, async services =>
        (await services.GetRequiredService<SaveClaim>().RunAsync(new(Application.Id, claim, 0), Cancel)).Value);

    private Task<Done> AnswerPartnersAsync(string action) => App.AsAsync(Town.Contact, async services =>
    {
        var partners = new PartnersBox(PartnersAnswer.Some, "Regional council", "Convened the partners");
        return (await services.GetRequiredService<SavePartners>().RunAsync(new(Application.Id, action, partners, PartnersBox.NotAnswered), Cancel)).Value;
    });
}
