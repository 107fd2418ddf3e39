using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Applications;

/// <summary>An application as it was handed in, frozen. What a reviewer sees is read from here, never from the drafts.</summary>
public sealed class HandInRecord
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ApplicationId { get; init; }

    /// <summary>Counted from 1 within the application.</summary>
    public required int Number { get; init; }

    /// <summary>The key of the round.</summary>
    public required string Round { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string HandedInBy { get; init; }

    /// <summary>The content hash of the edition it was made under.</summary>
    public required string EditionHash { get; init; }

    /// <summary>Everything that was handed in, as JSON.</summary>
    public required string Snapshot { get; init; }
}

internal sealed class HandInRecordMap : IEntityTypeConfiguration<HandInRecord>
{
    public const string OneOfEachNumberIndex = "ux_hand_in_number";

    public void Configure(EntityTypeBuilder<HandInRecord> builder)
    {
        builder.ToTable("hand_in");
        builder.Property(h => h.Round).HasMaxLength(60);
        builder.Property(h => h.HandedInBy).HasMaxLength(User.MaxNameLength);
        builder.Property(h => h.EditionHash).HasMaxLength(80);
        builder.HasOne<Application>().WithMany().HasForeignKey(h => h.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(h => new { h.ApplicationId, h.Number }).IsUnique().HasDatabaseName(OneOfEachNumberIndex);
    }
}
