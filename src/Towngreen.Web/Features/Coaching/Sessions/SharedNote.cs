using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>What coach and town write down together about a session.</summary>
public sealed class SharedNote
{
    public const int MaxLength = 8000;

    /// <summary>The session's id: each session has one.</summary>
    public required Guid SessionId { get; init; }

    public string Text { get; private set; } = "";

    public string ChangedBy { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    public int Version { get; private set; }

    public void Write(string text, string by, DateTimeOffset at) => (Text, ChangedBy, ChangedAt) = (text, by, at);
}

internal sealed class SharedNoteMap : IEntityTypeConfiguration<SharedNote>
{
    public void Configure(EntityTypeBuilder<SharedNote> builder)
    {
        builder.ToTable("coaching_shared_note");
        builder.HasKey(n => n.SessionId);
        builder.Property(n => n.Text).HasMaxLength(SharedNote.MaxLength);
        builder.Property(n => n.ChangedBy).HasMaxLength(User.MaxNameLength);
        builder.HasOne<CoachingSession>().WithOne().HasForeignKey<SharedNote>(n => n.SessionId).OnDelete(DeleteBehavior.Restrict);
    }
}
