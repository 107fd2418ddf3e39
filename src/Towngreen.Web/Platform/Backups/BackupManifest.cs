using System.Text.Json;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence.Copying;

namespace Towngreen.Web.Platform.Backups;

/// <summary>What a backup holds, so that a restore can tell whether all of it came back.</summary>
/// <param name="Format">The version of the backup's own shape.</param>
/// <param name="MadeAt">When the database was read.</param>
/// <param name="Migration">The last migration that the database had.</param>
/// <param name="Tables">What each table held.</param>
/// <param name="Files">The hashes of the uploaded files.</param>
/// <param name="AuditHead">Where the audit log's chain ended; null in backups of versions that had none.</param>
public sealed record BackupManifest(
    int Format, DateTimeOffset MadeAt, string Migration, IReadOnlyList<TableDigest> Tables, IReadOnlyList<string> Files, AuditMark? AuditHead = null)
{
    public const int CurrentFormat = 1;

    /// <summary>The manifest's name in the archive; it comes last, so that a backup cut short has none.</summary>
    public const string EntryName = "manifest.json";

    public const string DatabaseEntry = "towngreen.db";

    public const string FileFolder = "files/";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    public static BackupManifest? Read(Stream json) => JsonSerializer.Deserialize<BackupManifest>(json, Options);
}
