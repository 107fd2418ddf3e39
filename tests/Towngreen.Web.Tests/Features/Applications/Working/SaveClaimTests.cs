using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Applications.Working;

public sealed class SaveClaimTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Save_Incomplete_IsKeptAsADraft()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var nothing = Applicant.ArtsClaim() with { CompletedOn = null, Entries = [] };

        var saved = await town.SaveAsync(nothing);

        var claim = await town.ClaimAsync(saved.Value.ClaimId);
        Assert.Equal((1, "Cora Contact", CreditClaimStatus.Draft), (claim.Revision, claim.SavedBy, claim.Status));
    }

    [Fact]
    public async Task Save_Twice_KeepsBothRevisions()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim("first"));

        var saved = await town.SaveAsync(Applicant.ArtsClaim("second"), basedOn: 1);

        var revisions = await RevisionsAsync(app, saved.Value.ClaimId);
        Assert.Equal(2, revisions.Count);
        Assert.Contains("first", revisions[0].Content.Entries, StringComparison.Ordinal);
        Assert.Contains("second", revisions[1].Content.Entries, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_NothingChanged_MakesNoRevision()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim());

        var saved = await town.SaveAsync(Applicant.ArtsClaim(), basedOn: 1);

        Assert.Equal(1, saved.Value.Revision);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Save_OverSomebodyElses_IsRefused(int basedOn)
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim("first"));
        var member = await app.MemberAsync("Mia Member", town.Town.Id);
        await town.SaveAsync(Applicant.ArtsClaim("second"), 1, member);

        var saved = await town.SaveAsync(Applicant.ArtsClaim("mine"), basedOn);

        Assert.IsType<ChangedMeanwhile>(Assert.Single(saved.Errors));
    }

    [Fact]
    public async Task Save_AtTheSameMoment_OneWinsAndTheOtherIsTold()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);

        var both = await Task.WhenAll(town.SaveAsync(Applicant.ArtsClaim("a")), town.SaveAsync(Applicant.ArtsClaim("b")));

        Assert.Single(both, result => result.Succeeded);
        Assert.IsType<ChangedMeanwhile>(Assert.Single(both.Single(result => !result.Succeeded).Errors));
    }

    [Fact]
    public async Task Save_NewClaimInTheInstantOfAHandIn_IsLockedOut()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);

        var saved = await SaveWhileAsync(town, Applicant.ArtsClaim() with { Action = "creative-placemaking" }, () => town.HandInArtsAsync());

        Assert.IsType<ClaimLocked>(Assert.Single(saved.Errors));
    }

    [Fact]
    public async Task Save_NewClaimInTheInstantOfAnother_KeepsBoth()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);

        var saved = await SaveWhileAsync(town, Applicant.ArtsClaim() with { Action = "creative-placemaking" }, () => town.SaveAsync(Applicant.ArtsClaim()));

        Assert.Empty(saved.Errors);
    }

    [Fact]
    public async Task Save_FileOfAnotherTown_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var other = await Applicant.StartAsync(app, "bethel", "Bea Bethel");
        var file = await other.UploadAsync();
        var claim = Applicant.ArtsClaim() with { Entries = [new Entry([new("proof-file", new FileValue(file.Name, file.Sha256))])] };

        var saved = await town.SaveAsync(claim);

        Assert.Equal([new FileNotKept("minutes.pdf")], saved.Errors);
    }

    [Fact]
    public async Task Save_ByAStranger_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var stranger = await app.JoinedTownAsync("bethel", "Bea Bethel");

        var saved = await town.SaveAsync(Applicant.ArtsClaim(), by: stranger.Contact);

        Assert.IsType<NotFound>(Assert.Single(saved.Errors));
    }

    [Fact]
    public async Task Remove_ThenBringBack_LosesNothing()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var saved = await town.SaveAsync(Applicant.ArtsClaim("kept"));
        await RemoveAsync(town, bringBack: false);
        Assert.NotNull((await town.ClaimAsync(saved.Value.ClaimId)).RemovedAt);

        await RemoveAsync(town, bringBack: true);

        var claim = await town.ClaimAsync(saved.Value.ClaimId);
        Assert.Null(claim.RemovedAt);
        Assert.Contains("kept", claim.Content.Entries, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_SecondApplication_IsRefusedWithTheOpenOne()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);

        var second = await app.AsAsync(town.Contact, services =>
            services.GetRequiredService<StartApplication>().RunAsync(new(town.Town.Id, "2026"), Cancel));

        Assert.Equal([new ApplicationAlreadyOpen(town.Application.Reference)], second.Errors);
    }

    /// <summary>Saves over the application as it was read before something else happened.</summary>
    private static Task<Result<SaveClaim.Saved>> SaveWhileAsync(Applicant town, Claim claim, Func<Task> meanwhile) =>
        town.App.AsAsync(town.Contact, async services =>
        {
            var application = await services.GetRequiredService<TowngreenDb>().Set<Application>().SingleAsync(a => a.Id == town.Application.Id, Cancel);
            await meanwhile();
            return await services.GetRequiredService<SaveClaim>().RunAsync(new(application.Id, claim, 0), Cancel);
        });

    private static Task<Result<Done>> RemoveAsync(Applicant town, bool bringBack) => town.App.AsAsync(town.Contact, services =>
        services.GetRequiredService<RemoveClaim>().RunAsync(new(town.Application.Id, Applicant.Arts, Applicant.Complete, bringBack), Cancel));

    private static Task<List<ClaimRevision>> RevisionsAsync(TestApp app, Guid claim) => app.AsAsync(null, services =>
        services.GetRequiredService<TowngreenDb>().Set<ClaimRevision>().AsNoTracking().Where(r => r.ClaimId == claim).OrderBy(r => r.Number).ToListAsync(Cancel));
}
