using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Features.Reviews;
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
        var toClaim = app.WorkedClaims().Take(claims).ToList();
        foreach (var claim in toClaim)
        {
            await app.FileAsync(town.Contact, application.Id, claim);
        }

        await scene.HandInAsync(1);
        return scene;
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
}
