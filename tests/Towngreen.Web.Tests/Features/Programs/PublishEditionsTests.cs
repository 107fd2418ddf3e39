using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Programs.Publishing;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Features.Programs;

public sealed class PublishEditionsTests
{
    [Fact]
    public async Task Start_NewDatabase_PublishesEveryEdition()
    {
        await using var app = await TestApp.StartAsync();

        var published = await app.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<PublishedEdition>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));
        var library = app.Services.GetRequiredService<EditionLibrary>();

        Assert.Equal(library.Program.Editions.Select(edition => edition.ContentHash).Order(), published.Select(edition => edition.ContentHash).Order());
        Assert.Equal("2026", library.Current.Key);
    }

    [Fact]
    public async Task Publish_ChangedContent_LeavesWhatWasPublished()
    {
        await using var app = await TestApp.StartAsync();
        var changed = Changed(app);

        var outcome = await app.AsAsync(null, services => services.GetRequiredService<PublishEditions>().RunAsync([changed], TestContext.Current.CancellationToken));

        Assert.Equal(PublicationOutcome.DiffersFromPublished, outcome.Single().Outcome);
    }

    [Fact]
    public async Task OpenLibrary_FolderChangedSince_ServesWhatWasPublished()
    {
        await using var app = await TestApp.StartAsync();
        var program = app.Services.GetRequiredService<ProgramPack>();
        var library = new EditionLibrary(program with { Editions = [Changed(app)] });

        await app.AsAsync(null, async services =>
        {
            await ActivatorUtilities.CreateInstance<OpenLibrary>(services, library).RunAsync(TestContext.Current.CancellationToken);
            return library;
        });

        Assert.Equal(program.Editions.Select(edition => edition.ContentHash), library.Editions.Select(edition => edition.ContentHash));
        Assert.Equal("2026 program year", library.Get("2026").Title);
    }

    [Fact]
    public async Task Publish_OnAnotherNode_IsServedHereAfterTheNextLook()
    {
        await using var app = await TestApp.StartAsync();
        var library = app.Services.GetRequiredService<EditionLibrary>();
        using var watch = ActivatorUtilities.CreateInstance<EditionWatch>(app.Services);
        await app.AsAsync(null, services => services.GetRequiredService<PublishEditions>().RunAsync([Next(library)], TestContext.Current.CancellationToken));

        await watch.LookAsync(TestContext.Current.CancellationToken);

        Assert.Equal("2027", library.Current.Key);
    }

    [Fact]
    public async Task Save_ChangedPublishedEdition_Throws()
    {
        await using var app = await TestApp.StartAsync();

        await app.AsAsync(null, async services =>
        {
            var db = services.GetRequiredService<TowngreenDb>();
            var edition = await db.Set<PublishedEdition>().SingleAsync(edition => edition.Key == "2026", TestContext.Current.CancellationToken);
            db.Entry(edition).Property(e => e.Content).CurrentValue = "{}";
            services.GetRequiredService<AuditLog>().Record("test", typeof(PublishedEdition), edition.Id);
            return await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
        });
    }

    private static EditionPack Next(EditionLibrary library)
    {
        var edition = library.Get("2026");
        var files = new PackFiles(edition.Files.All.Select(file => file with { Text = file.Text.Replace("2026", "2027", StringComparison.Ordinal) }));
        return PackReader.ReadEdition(edition.Edition.Program, "2027", files).Value;
    }

    private static EditionPack Changed(TestApp app)
    {
        var edition = app.Services.GetRequiredService<EditionLibrary>().Get("2026");
        var files = new PackFiles(edition.Files.All.Select(file => file with
        {
            Text = file.Text.Replace("title: 2026 program year", "title: 2026 program year, changed", StringComparison.Ordinal),
        }));
        return PackReader.ReadEdition(edition.Edition.Program, edition.Key, files).Value;
    }
}
