using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Demonstration;
using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Persistence.Copying;

namespace Towngreen.Web.Tests.Features.Demonstration;

public sealed class SampleStoryTests(ToldStory told) : IClassFixture<ToldStory>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("fairfield", "2020 Certified", "2026 Draft")]
    [InlineData("middletown", "2024 Certified")]
    [InlineData("windham", "2026 Certified")]
    [InlineData("stonington", "2026 NotCertified", "2026 Draft")]
    [InlineData("hamden", "2026 Returned")]
    [InlineData("norwalk", "2026 HandedIn")]
    [InlineData("naugatuck", "2026 HandedIn")]
    [InlineData("manchester", "2026 Draft")]
    [InlineData("torrington")]
    public async Task Town_HasJoined_StandsWhereItsTaleLeavesIt(string slug, params string[] applications)
    {
        var town = await told.App.TownAsync(slug);

        var found = await Ask<ApplicationRegister, IReadOnlyList<ApplicationSummary>>(register => register.ForTownAsync(town.Id, Cancel));

        Assert.True(town.HasJoined);
        Assert.Equal(applications, found.OrderBy(a => a.StartedAt).Select(a => $"{a.Edition} {a.Status}"));
    }

    [Fact]
    public async Task Killingly_IsRegistered_WaitsForTheProgram()
    {
        var town = await told.App.TownAsync("killingly");
        var browser = await told.App.BrowserOfAsync(await PersonAsync("Denise Thibodeau"));

        var page = await browser.GetAsync(MunicipalityLinks.Registrations());

        Assert.False(town.HasJoined);
        Assert.Contains("Killingly", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificates_OfThreeEditions_TwoHoldAndAllAreMarked()
    {
        var all = await Ask<CertificationRegister, IReadOnlyList<CertificationSummary>>(register => register.NewestAsync(10, Cancel));

        Assert.Equal(
            ["2026 bronze Valid", "2024 bronze Valid", "2020 bronze Expired"],
            all.Select(c => $"{c.Edition} {c.Level} {c.ValidityOn(DateOnly.FromDateTime(ToldStory.Today.Date))}"));
        Assert.All(all, certification => Assert.True(certification.IsDemonstration));
    }

    [Fact]
    public async Task CertifiedTown_ShowsEvidenceWithFiles()
    {
        var town = await told.App.TownAsync("windham");

        var evidence = await Ask<PublicEvidence, IReadOnlyList<PublicClaim>>(shown => shown.ForTownAsync(town.Id, Cancel));

        Assert.Equal(10, evidence.Count);
        Assert.Contains(evidence, claim => claim.Files.Count > 0);
    }

    [Fact]
    public async Task Draft_OnItsWay_HasThingsToMend()
    {
        var town = await told.App.TownAsync("manchester");
        var contact = await PersonAsync("Samantha Boyd");
        var reference = (await Ask<ApplicationRegister, IReadOnlyList<ApplicationSummary>>(register => register.ForTownAsync(town.Id, Cancel))).Single().Reference;

        var report = await told.App.AsAsync(contact, services => services.GetRequiredService<PreFlight>().RunAsync(reference, Cancel));

        Assert.False(report!.IsReady);
        Assert.Contains(report.Blocking, point => point is { Code: PreFlightCode.ClaimUnmet, ActionKey: "equity-training" });
        Assert.Contains(report.Warnings, point => point.Code == PreFlightCode.DoubleCount);
        Assert.InRange(report.Scored.Scorecard.AsClaimed.Points.Value, 120m, 199m);
    }

    [Fact]
    public async Task People_AreSamplesAtAnAddressNobodyOwns()
    {
        var people = await Ask<TowngreenDb, List<User>>(db => db.Users.AsNoTracking().ToListAsync(Cancel));

        Assert.InRange(people.Count, 30, 45);
        Assert.All(people, person => Assert.True(person.IsSample));
        Assert.All(people, person => Assert.EndsWith("@example.org", person.Email, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Acts_AreAuditedUnderPeoplesNames_AndLieInThePast()
    {
        var entries = await Ask<TowngreenDb, List<AuditEntry>>(db => db.Set<AuditEntry>().AsNoTracking().ToListAsync(Cancel));

        string[] systems = ["account.created", "account.second-factor-cleared", "role.granted", "municipalities.loaded", "edition.published"];
        Assert.Equal([], entries.Where(e => e.ActorName == "Towngreen").Select(e => e.Act).Except(systems));
        Assert.Contains(entries, e => e is { Act: "application.certified", ActorName: "Denise Thibodeau" });
        Assert.Contains(entries, e => e is { Act: "application.handed-in", ActorName: "Marisol Vega" });
        Assert.All(entries, e => Assert.True(e.At <= ToldStory.Today));
    }

    [Fact]
    public async Task Files_AreKeptAsPdf()
    {
        var files = await Ask<TowngreenDb, List<StoredFile>>(db => db.Set<StoredFile>().AsNoTracking().ToListAsync(Cancel));

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal("application/pdf", file.ContentType));
    }

    [Fact]
    public async Task Database_MovedToPostgresAndBack_HoldsTheSame()
    {
        var folder = Directory.CreateTempSubdirectory("towngreen-moved-");
        await using var server = StandaloneDb.Postgres(await TestDatabase.CreateAsync(Provider.Postgres, folder.FullName));
        await using var back = StandaloneDb.Sqlite($"{await TestDatabase.CreateAsync(Provider.Sqlite, folder.FullName)};Pooling=False");

        var moved = await Ask<TowngreenDb, IReadOnlyList<TableDigest>>(db => DatabaseCopy.RunAsync(db, server, Cancel));
        var returned = await DatabaseCopy.RunAsync(server, back, Cancel);

        Assert.Equal(moved, returned);
        Assert.True(moved.Count(table => table.Rows > 0) > 40, $"{moved.Count(table => table.Rows > 0)} tables had rows.");
        await back.Database.CloseConnectionAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Play_PeopleThere_ChangesNothing()
    {
        var before = await CountAsync();

        var again = await new SampleStory(told.App.Services, new StoryClock(ToldStory.Today)).PlayAsync(Cancel);

        Assert.IsType<AlreadyInhabited>(Assert.Single(again.Errors));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Play_NotADemonstration_MakesNobody()
    {
        var (app, story) = await ToldStory.PrepareAsync(demonstration: false);
        await using var owned = app;

        var played = await story.PlayAsync(Cancel);

        Assert.False(played.Succeeded);
        Assert.False(await SampleStory.HasPeopleAsync(app.Services, Cancel));
    }

    [Fact]
    public async Task Play_RoundsAhead_SaysSo()
    {
        var (app, story) = await ToldStory.PrepareAsync(today: new DateTimeOffset(2024, 3, 1, 12, 0, 0, TimeSpan.Zero));
        await using var owned = app;

        var played = await story.PlayAsync(Cancel);

        Assert.IsType<TooEarlyForStory>(Assert.Single(played.Errors));
    }

    private Task<int> CountAsync() => Ask<TowngreenDb, int>(db => db.Set<AuditEntry>().CountAsync(Cancel));

    private Task<Guid> PersonAsync(string name) => Ask<TowngreenDb, Guid>(db => db.Users.Where(u => u.Name == name).Select(u => u.Id).SingleAsync(Cancel));

    private Task<T> Ask<TService, T>(Func<TService, Task<T>> question)
        where TService : notnull => told.App.AsAsync(null, services => question(services.GetRequiredService<TService>()));
}
