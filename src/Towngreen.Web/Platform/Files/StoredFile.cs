using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Platform.Files;

/// <summary>A file somebody handed in: its name and whose it is. The bytes lie in <see cref="FileStore"/> under their hash.</summary>
public sealed class StoredFile
{
    public const int MaxNameLength = 160;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required string Name { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    public Guid? MunicipalityId { get; init; }

    public required Guid UploadedBy { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    public ScanState Scan { get; set; }

    public bool IsServed => Scan is ScanState.NotNeeded or ScanState.Clean;
}

internal sealed class StoredFileMap : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("stored_file");
        builder.Property(f => f.Sha256).HasMaxLength(64).IsFixedLength();
        builder.Property(f => f.Name).HasMaxLength(StoredFile.MaxNameLength);
        builder.Property(f => f.ContentType).HasMaxLength(120);
        builder.Property(f => f.Scan).HasDefaultValue(ScanState.NotNeeded);
        builder.HasIndex(f => f.Scan).HasDatabaseName("ix_stored_file_scan");
        builder.HasIndex(f => f.Sha256).HasDatabaseName("ix_stored_file_sha256");
        builder.HasIndex(f => f.MunicipalityId).HasDatabaseName("ix_stored_file_municipality");
    }
}
