using System.Formats.Tar;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Persistence.Copying;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Backups;

/// <summary>
/// Writes all that an installation holds into one archive while it goes on working: the database as of one moment, with the keys in it, and every
/// file it names. Files are on disk before their rows are, so those of the moment are all there. Whatever the database is, the archive holds an
/// embedded one: it can be restored into either.
/// </summary>
public sealed class MakeBackup(TowngreenDb db, FileStore store, Installation installation, TimeProvider time)
{
    /// <param name="archive">Where the archive goes; it is written to a temporary name first, so that it is whole or not there.</param>
    /// <param name="cancel">Ends the backup; nothing is left of it.</param>
    public async Task<Result<BackupManifest>> RunAsync(string archive, CancellationToken cancel)
    {
        if (File.Exists(archive))
        {
            return new NotEmpty(archive);
        }

        var folder = Directory.CreateTempSubdirectory("towngreen-backup-");
        try
        {
            var database = Path.Combine(folder.FullName, BackupManifest.DatabaseEntry);
            var madeAt = time.GetUtcNow();
            await SnapshotAsync(database, cancel);
            return await ArchiveAsync(database, archive, madeAt, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task SnapshotAsync(string path, CancellationToken cancel)
    {
        if (installation.IsPostgres)
        {
            await using var copy = StandaloneDb.SqliteFile(path);
            await copy.Database.MigrateAsync(cancel);
            await DatabaseCopy.RunAsync(db, copy, cancel);
            return;
        }

        await db.Database.OpenConnectionAsync(cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "VACUUM INTO @path";
        command.Parameters.Add(new SqliteParameter("@path", path));
        await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task<Result<BackupManifest>> ArchiveAsync(string database, string archive, DateTimeOffset madeAt, CancellationToken cancel)
    {
        await using var snapshot = StandaloneDb.SqliteFile(database);
        var files = await snapshot.Set<StoredFile>().AsNoTracking().OrderBy(f => f.Sha256).ToListAsync(cancel);
        var tables = await DatabaseCopy.DigestAsync(snapshot, cancel);
        var head = await AuditChain.HeadAsync(snapshot, cancel);
        var migration = (await snapshot.Database.GetAppliedMigrationsAsync(cancel)).Last();
        await snapshot.Database.CloseConnectionAsync();
        var manifest = new BackupManifest(BackupManifest.CurrentFormat, madeAt, migration, tables, [.. files.Select(file => file.Sha256).Distinct()], head);
        var partial = $"{archive}.part";
        try
        {
            await using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write))
            await using (var tar = new TarWriter(stream, TarEntryFormat.Pax))
            {
                await tar.WriteEntryAsync(database, BackupManifest.DatabaseEntry, cancel);
                foreach (var file in files.DistinctBy(file => file.Sha256))
                {
                    if (!store.Has(file.Sha256))
                    {
                        return new FileLost(file.Name, file.Sha256);
                    }

                    await using var content = store.Open(file.Sha256);
                    await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, BackupManifest.FileFolder + file.Sha256) { DataStream = content }, cancel);
                }

                await using var json = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(manifest.ToJson()));
                await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, BackupManifest.EntryName) { DataStream = json }, cancel);
            }

            File.Move(partial, archive);
            return manifest;
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
