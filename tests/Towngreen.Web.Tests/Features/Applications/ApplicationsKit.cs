using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Applications;

/// <summary>A town with an open application, brought there by the real use cases.</summary>
internal sealed record Applicant(TestApp App, JoinedTown Town, ApplicationSummary Application)
{
    public const string Arts = "arts-and-culture";

    public const string Complete = "complete";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public Guid Contact => Town.Contact;

    public string Link => ApplicationLinks.Application(Town.Slug, Application.Reference);

    public string ActionLink(string key) => ApplicationLinks.Action(Town.Slug, Application.Reference, key);

    public static async Task<Applicant> StartAsync(TestApp app, string slug = "andover", string contact = "Cora Contact", string edition = "2026")
    {
        var town = await app.JoinedTownAsync(slug, contact);
        var application = await app.AsAsync(town.Contact, services =>
            services.GetRequiredService<StartApplication>().RunAsync(new(town.Id, edition), Cancel));
        return new Applicant(app, town, application.Value);
    }

    /// <summary>A claim that counts, for an action whose write-up is not entered: a text and a link are all it takes.</summary>
    public static Claim ArtsClaim(string done = "Twelve murals by residents") => new()
    {
        Action = Arts,
        Credit = Complete,
        CompletedOn = new DateOnly(2025, 9, 1),
        Impact = "",
        Entries = [new Entry([new("done", new TextValue(done)), new("proof-link", new LinkValue("https://andover.example.org/murals"))])],
    };

    public Task<Result<SaveClaim.Saved>> SaveAsync(Claim claim, int basedOn = 0, Guid? by = null) => App.AsAsync(by ?? Contact, services =>
        services.GetRequiredService<SaveClaim>().RunAsync(new(Application.Id, claim, basedOn), Cancel));

    public Task<Result<Done>> PartnersAsync(string action = Arts, PartnersBox? box = null) => App.AsAsync(Contact, services =>
        services.GetRequiredService<SavePartners>().RunAsync(
            new(Application.Id, action, box ?? new PartnersBox(PartnersAnswer.None, "", ""), PartnersBox.NotAnswered), Cancel));

    public Task<Result<HandInReceipt>> HandInAsync(int number = 1, Guid? by = null) => App.AsAsync(by ?? Contact, services =>
        services.GetRequiredService<HandIn>().RunAsync(new(Application.Id, number), Cancel));

    /// <summary>One claim with its partners box, handed in.</summary>
    public async Task<Guid> HandInArtsAsync()
    {
        var saved = await SaveAsync(ArtsClaim());
        await PartnersAsync();
        Assert.True((await HandInAsync()).Succeeded);
        return saved.Value.ClaimId;
    }

    /// <summary>What the reviews do: a verdict, and with it the application on its way back or decided.</summary>
    public Task<bool> ReviewAsync(Guid claim, ClaimStatus verdict, ApplicationStatus? then, string comment = "Please say when.") =>
        App.AsAsync(null, async services =>
        {
            var outcomes = services.GetRequiredService<ReviewOutcomes>();
            Assert.True((await outcomes.ApplyAsync(claim, verdict, comment, Cancel)).Succeeded);
            if (then is { } status)
            {
                Assert.True((await outcomes.CloseAsync(Application.Id, status, Cancel)).Succeeded);
            }

            services.GetRequiredService<AuditLog>().Record("test.reviewed", typeof(Application), Application.Id);
            return await services.GetRequiredService<TowngreenDb>().SaveChangesAsync(Cancel) > 0;
        });

    public Task<CreditClaim> ClaimAsync(Guid id) => App.AsAsync(null, services =>
        services.GetRequiredService<TowngreenDb>().Set<CreditClaim>().AsNoTracking().SingleAsync(c => c.Id == id, Cancel));

    public Task<StoredFile> UploadAsync(string name = "minutes.pdf", string content = "%PDF-1.7 minutes") => App.AsAsync(Contact, async services =>
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes(content);
        var file = new IncomingFile(name, bytes.Length, () => new MemoryStream(bytes));
        return (await services.GetRequiredService<KeepEvidenceFiles>().RunAsync(new(Application.Id, [file]), Cancel)).Value[0].Value;
    });

    public static EditionPack PackOf(TestApp app) => app.Services.GetRequiredService<EditionLibrary>().Get("2026");
}
