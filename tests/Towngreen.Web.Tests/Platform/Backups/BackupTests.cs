using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Backups;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Persistence.Copying;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Tests.Features.Applications;

namespace Towngreen.Web.Tests.Platform.Backups;

/// <summary>The drill: what was backed up comes back whole, on either database, or not at all.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("towngreen-backup-test-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Archive => Path.Combine(_folder.FullName, "backup.tar");

    [Theory]
    [InlineData(Provider.Sqlite, Provider.Sqlite)]
    [InlineData(Provider.Sqlite, Provider.Postgres)]
    [InlineData(Provider.Postgres, Provider.Sqlite)]
    [InlineData(Provider.Postgres, Provider.Postgres)]
    public async Task Restore_OfABackup_BringsEveryRowAndFileBack(Provider from, Provider to)
    {
        await using var app = await WorkedInAsync(from);
        var made = await BackUpAsync(app);
        var installation = await EmptyAsync(to);

        var restored = await RestoreAsync(installation);

        Assert.Equal(made.Value.Tables, await DigestAsync(installation));
        Assert.Equal(made.Value.AuditHead, await VerifyAsync(installation));
        Assert.Equal(made.Value.Files, restored.Value.Files);
        Assert.All(made.Value.Files, file => Assert.True(new FileStore(installation).Has(file)));
        Assert.True(made.Value.Files.Count >= 2 && made.Value.Tables.Count(table => table.Rows > 0) > 10);
    }

    [Fact]
    public async Task Restore_IntoAFolderWithSomethingInIt_IsRefusedAndTouchesNothing()
    {
        await using var app = await WorkedInAsync(Provider.Sqlite);
        await BackUpAsync(app);
        var installation = await EmptyAsync(Provider.Sqlite);
        Directory.CreateDirectory(installation.Data);
        var kept = Path.Combine(installation.Data, "towngreen.db");
        await File.WriteAllTextAsync(kept, "precious", Cancel);

        var refused = await RestoreAsync(installation);

        Assert.IsType<NotEmpty>(Assert.Single(refused.Errors));
        Assert.Equal("precious", await File.ReadAllTextAsync(kept, Cancel));
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.6)]
    [InlineData(0.98)]
    public async Task Restore_CutShort_IsRefusedAndLeavesNothing(double share)
    {
        await using var app = await WorkedInAsync(Provider.Sqlite);
        await BackUpAsync(app);
        await using (var archive = File.OpenWrite(Archive))
        {
            archive.SetLength((long)(archive.Length * share));
        }

        var installation = await EmptyAsync(Provider.Sqlite);

        var refused = await RestoreAsync(installation);

        Assert.IsType<NotABackup>(Assert.Single(refused.Errors));
        Assert.False(Directory.Exists(installation.Data));
    }

    [Fact]
    public async Task Restore_OneByteOfAFileChanged_IsRefusedAndLeavesNothing()
    {
        await using var app = await WorkedInAsync(Provider.Sqlite);
        await BackUpAsync(app);
        var bytes = await File.ReadAllBytesAsync(Archive, Cancel);
        var place = bytes.AsSpan().IndexOf("%PDF-1.7 minutes"u8);
        bytes[place + 10] ^= 1;
        await File.WriteAllBytesAsync(Archive, bytes, Cancel);
        var installation = await EmptyAsync(Provider.Sqlite);

        var refused = await RestoreAsync(installation);

        Assert.IsType<BackupDamaged>(Assert.Single(refused.Errors));
        Assert.False(Directory.Exists(installation.Data));
    }

    [Fact]
    public async Task BackUp_FileMissingFromTheStore_SaysWhichAndMakesNone()
    {
        await using var app = await WorkedInAsync(Provider.Sqlite);
        var files = app.Services.GetRequiredService<Installation>().Files;
        File.Delete(Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories).First());

        var refused = await BackUpAsync(app);

        Assert.IsType<FileLost>(Assert.Single(refused.Errors));
        Assert.Empty(_folder.EnumerateFiles());
    }

    [Fact]
    public async Task Copy_IntoADatabaseWithRows_IsRefused()
    {
        await using var app = await WorkedInAsync(Provider.Sqlite);
        await using var other = await TestApp.StartAsync();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => app.AsAsync(null, from => other.AsAsync(null, to =>
            DatabaseCopy.RunAsync(from.GetRequiredService<TowngreenDb>(), to.GetRequiredService<TowngreenDb>(), Cancel))));

        Assert.Contains("not empty", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static async Task<TestApp> WorkedInAsync(Provider provider)
    {
        var app = await TestApp.StartAsync(provider);
        var town = await Applicant.StartAsync(app);
        await town.UploadAsync();
        await town.HandInArtsAsync();
        return app;
    }

    private Task<Result<BackupManifest>> BackUpAsync(TestApp app) =>
        app.AsAsync(null, services => services.GetRequiredService<MakeBackup>().RunAsync(Archive, Cancel));

    private async Task<Installation> EmptyAsync(Provider provider)
    {
        var data = Path.Combine(_folder.FullName, "restored");
        var unused = Directory.CreateDirectory(Path.Combine(_folder.FullName, "unused"));
        return new Installation { Data = data, Database = provider == Provider.Postgres ? await TestDatabase.CreateAsync(provider, unused.FullName) : "" };
    }

    private static async Task<Result<BackupManifest>> RestoreAsync(Installation installation)
    {
        await using var db = Open(installation);
        return await new RestoreBackup(db, new FileStore(installation), installation).RunAsync(ArchiveOf(installation), Cancel);
    }

    private static string ArchiveOf(Installation installation) => Path.Combine(Path.GetDirectoryName(installation.Data)!, "backup.tar");

    private static async Task<IReadOnlyList<TableDigest>> DigestAsync(Installation installation)
    {
        await using var db = Open(installation);
        return await DatabaseCopy.DigestAsync(db, Cancel);
    }

    private static async Task<AuditMark> VerifyAsync(Installation installation)
    {
        await using var db = Open(installation);
        return (await new VerifyAuditLog(db).RunAsync(null, Cancel)).Value;
    }

    private static TowngreenDb Open(Installation installation) => installation.IsPostgres
        ? StandaloneDb.Postgres(installation.ConnectionString)
        : StandaloneDb.Sqlite($"{installation.ConnectionString};Pooling=False");
}
