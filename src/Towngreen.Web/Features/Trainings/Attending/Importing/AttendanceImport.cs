using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Trainings.Attending.Importing;

public enum ImportStatus
{
    /// <summary>Uploaded; a person still looks it over.</summary>
    Open,

    /// <summary>Written into the attendance.</summary>
    Confirmed,

    /// <summary>Laid aside, or replaced by another file.</summary>
    Dropped,
}

/// <summary>A report of the meeting tool for one session, with what a person answered about it. Kept as it came, so that it can be read again.</summary>
public sealed class AttendanceImport
{
    public const int MaxFileNameLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SessionId { get; init; }

    public required string FileName { get; init; }

    /// <summary>The file's text, decoded.</summary>
    public required string Text { get; init; }

    /// <summary>The zone of the account that wrote the report, as an IANA id.</summary>
    public required string Zone { get; init; }

    /// <summary>Who is meant, by the keys of the matches. The empty id means nobody of this series.</summary>
    public IReadOnlyDictionary<string, Guid> Answers { get; private set; } = new Dictionary<string, Guid>();

    public ImportStatus Status { get; private set; } = ImportStatus.Open;

    public required Guid UploadedBy { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public int Version { get; private set; }

    public void Answer(IReadOnlyDictionary<string, Guid> answers) => Answers = answers;

    public void Close(ImportStatus status, DateTimeOffset at) => (Status, ClosedAt) = (status, at);
}

internal sealed class AttendanceImportMap : IEntityTypeConfiguration<AttendanceImport>
{
    /// <summary>One report of a session is looked over at a time.</summary>
    public const string OneOpen = "ux_training_import_open";

    public void Configure(EntityTypeBuilder<AttendanceImport> builder)
    {
        builder.ToTable("training_import");
        builder.Property(i => i.FileName).HasMaxLength(AttendanceImport.MaxFileNameLength);
        builder.Property(i => i.Zone).HasMaxLength(Session.MaxZoneLength);
        builder.Property(i => i.Answers).HasConversion(
            answers => JsonSerializer.Serialize(answers, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<Dictionary<string, Guid>>(json, JsonSerializerOptions.Web)!,
            new ValueComparer<IReadOnlyDictionary<string, Guid>>((one, other) => one!.Count == other!.Count && !one.Except(other).Any(), map => map.Count, map => map));
        builder.HasOne<Session>().WithMany().HasForeignKey(i => i.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(i => i.UploadedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => i.SessionId).IsUnique().HasFilter("status = 'Open'").HasDatabaseName(OneOpen);
        builder.HasIndex(i => new { i.SessionId, i.UploadedAt }).HasDatabaseName("ix_training_import_session");
        builder.HasIndex(i => i.UploadedBy).HasDatabaseName("ix_training_import_uploader");
    }
}
