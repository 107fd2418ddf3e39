using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Backups;

/// <summary>The archive was cut short, or is none of ours.</summary>
public sealed record NotABackup(string Reason) : Error("backup.not-a-backup");

/// <summary>A file or table came back other than it went.</summary>
public sealed record BackupDamaged(string What) : Error("backup.damaged");

/// <summary>A restore never writes over anything.</summary>
public sealed record NotEmpty(string Place) : Error("backup.not-empty");

/// <summary>An upload that the database names is not in the file store.</summary>
public sealed record FileLost(string Name, string Sha256) : Error("backup.file-lost");

/// <summary>The backup's database is newer than this version knows.</summary>
public sealed record MadeByNewerVersion(string Migration) : Error("backup.newer");
