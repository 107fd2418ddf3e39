using System.Formats.Tar;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Persistence.Copying;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Backups;

/// <summary>Brings a backup back into an empty installation, on either database, and checks that all of it came.</summary>
public sealed class RestoreBackup(TowngreenDb db, FileStore store, Installation installation)
{
    public async Task<Result<BackupManifest>> RunAsync(string archive, CancellationToken cancel)
    {
        if (Directory.Exists(installation.Data) && Directory.EnumerateFileSystemEntries(installation.Data).Any())
        {
            return new NotEmpty(installation.Data);
        }

        var folder = Directory.CreateTempSubdirectory("towngreen-restore-");
        try
        {
            var database = Path.Combine(folder.FullName, BackupManifest.DatabaseEntry);
            var unpacked = await UnpackAsync(archive, database, cancel);
            var refused = unpacked.Succeeded ? await CheckAsync(database, unpacked.Value, cancel) : unpacked.Errors[0];
            if (refused is not null)
            {
                DropFiles();
                return refused;
            }

            return await BringInAsync(database, unpacked.Value, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Uploaded files go straight to their place, under the hash of what arrived.</summary>
    private async Task<Result<BackupManifest>> UnpackAsync(string archive, string database, CancellationToken cancel)
    {
        BackupManifest? manifest = null;
        var arrived = new HashSet<string>();
        try
        {
            await using var stream = File.OpenRead(archive);
            await using var tar = new TarReader(stream);
            while (await tar.GetNextEntryAsync(cancellationToken: cancel) is { } entry)
            {
                if (entry.Name == BackupManifest.DatabaseEntry)
                {
                    await entry.ExtractToFileAsync(database, overwrite: false, cancel);
                }
                else if (entry.Name == BackupManifest.EntryName && entry.DataStream is { } json)
                {
                    manifest = BackupManifest.Read(json);
                }
                else if (entry.Name.StartsWith(BackupManifest.FileFolder, StringComparison.Ordinal))
                {
                    arrived.Add(await store.SaveAsync(entry.DataStream ?? Stream.Null, cancel));
                }
            }
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException or FileNotFoundException or System.Text.Json.JsonException)
        {
            return new NotABackup(failure.Message);
        }

        return manifest is null || !File.Exists(database) ? new NotABackup("the manifest or the database is missing")
            : manifest.Files.FirstOrDefault(file => !arrived.Contains(file)) is { } lost ? new BackupDamaged(lost)
            : manifest;
    }

    private static async Task<Error?> CheckAsync(string database, BackupManifest manifest, CancellationToken cancel)
    {
        await using var snapshot = StandaloneDb.SqliteFile(database);
        if (!snapshot.Database.GetMigrations().Contains(manifest.Migration))
        {
            return new MadeByNewerVersion(manifest.Migration);
        }

        // An older backup is compared as it was written, before its shape is brought up to this version's.
        var pending = (await snapshot.Database.GetPendingMigrationsAsync(cancel)).Any();
        var damaged = pending ? null : (await DatabaseCopy.DigestAsync(snapshot, cancel)).Except(manifest.Tables).FirstOrDefault();
        await snapshot.Database.CloseConnectionAsync();
        return damaged is null ? null : new BackupDamaged(damaged.Table);
    }

    private async Task<Result<BackupManifest>> BringInAsync(string database, BackupManifest manifest, CancellationToken cancel)
    {
        Directory.CreateDirectory(installation.Data);
        await using (var snapshot = StandaloneDb.SqliteFile(database))
        {
            await snapshot.Database.MigrateAsync(cancel);
            if (installation.IsPostgres)
            {
                await db.Database.MigrateAsync(cancel);
                await DatabaseCopy.RunAsync(snapshot, db, cancel);
                return manifest;
            }
        }

        File.Copy(database, new SqliteConnectionStringBuilder(installation.ConnectionString).DataSource);
        return manifest;
    }

    private void DropFiles()
    {
        if (Directory.Exists(installation.Data))
        {
            Directory.Delete(installation.Data, recursive: true);
        }
    }
}
