using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.CarryingOver;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Applications.CarryingOver;

public sealed class CarryApplicationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Carry_Draft_BeginsAnotherWithTheWorkAndKeepsTheFirst(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var town = await Applicant.StartAsync(app, edition: "2024");
        var member = await app.MemberAsync("Max Member", town.Town.Id);
        var file = await town.UploadAsync();
        await town.SaveAsync(TrainingClaim(file));
        await town.PartnersAsync("equity-training", new PartnersBox(PartnersAnswer.Some, "Board of education", "We led it."));
        await AssignAsync(town, "cool-roofs", member);

        var carried = await CarryAsync(town, "2026");

        var begun = carried.Value;
        Assert.Equal(("2026", ApplicationStatus.Draft), (begun.Edition, begun.Status));
        Assert.Equal([ApplicationStatus.Draft, ApplicationStatus.Carried], (await ForTownAsync(town)).Select(application => application.Status));
        var submissions = await SubmissionsAsync(app, begun.Id);
        Assert.Equal(["cool-roofs", "equity-training"], submissions.Select(submission => submission.ActionKey));
        Assert.Equal((member, null), (submissions[0].AssignedTo, submissions[1].AssignedTo));
        Assert.Equal(new PartnersBox(PartnersAnswer.Some, "Board of education", "We led it."), submissions[1].Partners);
        var claim = Assert.Single(await ClaimsAsync(app, begun.Id));
        Assert.Equal((CreditClaimStatus.Draft, 1, "Cora Contact"), (claim.Status, claim.Revision, claim.SavedBy));
        Assert.Equal(TrainingClaim(file), claim.Content.ToClaim("equity-training", "staff-training", Applicant.PackOf(app).Edition));
        Assert.Equal([file.Id], await EvidenceOfAsync(app, claim.Id));
        Assert.Single(await ClaimsAsync(app, town.Application.Id));
    }

    [Fact]
    public async Task Carry_Twice_ShowsTheOneBegun()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app, edition: "2024");
        var first = await CarryAsync(town, "2026");

        var second = await CarryAsync(town, "2026");

        Assert.Equal(first.Value.Reference, second.Value.Reference);
        Assert.Equal(1, await AuditedAsync(app));
    }

    [Fact]
    public async Task Carry_Certified_StartsWithoutItsVerdictsAndChangesNothingThere()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.ReviewAsync(await town.HandInArtsAsync(), ClaimStatus.Approved, ApplicationStatus.Certified);

        var carried = await CarryAsync(town, "2026");

        Assert.Equal(CreditClaimStatus.Draft, Assert.Single(await ClaimsAsync(app, carried.Value.Id)).Status);
        Assert.Equal(CreditClaimStatus.Approved, Assert.Single(await ClaimsAsync(app, town.Application.Id)).Status);
        Assert.Equal([ApplicationStatus.Draft, ApplicationStatus.Certified], (await ForTownAsync(town)).Select(application => application.Status));
    }

    [Fact]
    public async Task Carry_ClaimThatLostItsPlace_StaysBehind()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.SaveAsync(Applicant.ArtsClaim() with { Action = "cool-roofs" });
        await town.SaveAsync(Applicant.ArtsClaim());

        var carried = await CarryAsync(town, "2020");

        Assert.Equal([Applicant.Arts], (await SubmissionsAsync(app, carried.Value.Id)).Select(submission => submission.ActionKey));
        Assert.Equal(2, (await ClaimsAsync(app, town.Application.Id)).Count);
    }

    [Fact]
    public async Task Carry_HandedIn_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        await town.HandInArtsAsync();

        Assert.Equal([new WithReviewers()], (await CarryAsync(town, "2024")).Errors);
    }

    [Fact]
    public async Task Carry_WhileAnotherIsOpen_NamesThatOne()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app, edition: "2024");
        var open = (await CarryAsync(town, "2026")).Value;

        Assert.Equal([new ApplicationAlreadyOpen(open.Reference)], (await CarryAsync(town, "2020")).Errors);
    }

    [Fact]
    public async Task Carry_UnknownEdition_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);

        Assert.IsType<UnknownEdition>(Assert.Single((await CarryAsync(town, "1999")).Errors));
    }

    [Fact]
    public async Task Carry_ByAMemberOrAnotherTown_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app, edition: "2024");
        var member = await app.MemberAsync("Max Member", town.Town.Id);
        var neighbour = await app.JoinedTownAsync("bolton", "Nia Neighbour");

        Assert.Equal([new NotFound()], (await CarryAsync(town, "2026", member)).Errors);
        Assert.Equal([new NotFound()], (await CarryAsync(town, "2026", neighbour.Contact)).Errors);
    }

    private static Claim TrainingClaim(StoredFile agenda) => new()
    {
        Action = "equity-training",
        Credit = "staff-training",
        CompletedOn = new DateOnly(2025, 9, 1),
        Impact = "",
        Entries = [new Entry([new("training", new TextValue("Equity at work")), new("agenda", new FileValue(agenda.Name, agenda.Sha256))])],
    };

    private static Task<Result<ApplicationSummary>> CarryAsync(Applicant town, string edition, Guid? by = null)
    {
        town.App.Clock.Advance(TimeSpan.FromMinutes(1));
        return town.App.AsAsync(by ?? town.Contact, services =>
            services.GetRequiredService<CarryApplication>().RunAsync(new(town.Application.Id, edition), Cancel));
    }

    private static Task<bool> AssignAsync(Applicant town, string action, Guid person) => town.App.AsAsync(town.Contact, async services =>
        (await services.GetRequiredService<AssignSubmission>().RunAsync(new(town.Application.Id, action, person), Cancel)).Succeeded);

    private static Task<IReadOnlyList<ApplicationSummary>> ForTownAsync(Applicant town) => town.App.AsAsync(null, services =>
        services.GetRequiredService<ApplicationRegister>().ForTownAsync(town.Town.Id, Cancel));

    private static Task<List<ActionSubmission>> SubmissionsAsync(TestApp app, Guid application) => app.AsAsync(null, services =>
        services.GetRequiredService<TowngreenDb>().Set<ActionSubmission>().Where(s => s.ApplicationId == application).OrderBy(s => s.ActionKey).ToListAsync(Cancel));

    private static async Task<List<CreditClaim>> ClaimsAsync(TestApp app, Guid application)
    {
        var submissions = (await SubmissionsAsync(app, application)).ConvertAll(submission => submission.Id);
        return await app.AsAsync(null, services =>
            services.GetRequiredService<TowngreenDb>().Set<CreditClaim>().Where(c => submissions.Contains(c.SubmissionId)).ToListAsync(Cancel));
    }

    private static Task<List<Guid>> EvidenceOfAsync(TestApp app, Guid claim) => app.AsAsync(null, services =>
        services.GetRequiredService<TowngreenDb>().Set<EvidenceFile>().Where(f => f.ClaimId == claim).Select(f => f.StoredFileId).ToListAsync(Cancel));

    private static Task<int> AuditedAsync(TestApp app) => app.AsAsync(null, services =>
        services.GetRequiredService<TowngreenDb>().Set<AuditEntry>().CountAsync(entry => entry.Act == "application.carried-over", Cancel));
}
