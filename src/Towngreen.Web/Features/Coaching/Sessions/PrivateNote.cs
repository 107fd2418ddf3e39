using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>
/// What a coach writes down for themselves. In a table of its own, so that whatever reads sessions, requests or shared notes cannot
/// bring it along; only <see cref="PrivateNotes"/> and <see cref="SavePrivateNote"/> open it, and only to its writer.
/// </summary>
public sealed class PrivateNote
{
    public const int MaxLength = 8000;

    public required Guid SessionId { get; init; }

    /// <summary>Its writer, and its only reader.</summary>
    public required Guid CoachId { get; init; }

    public string Text { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    public int Version { get; private set; }

    public void Write(string text, DateTimeOffset at) => (Text, ChangedAt) = (text, at);
}

internal sealed class PrivateNoteMap : IEntityTypeConfiguration<PrivateNote>
{
    public void Configure(EntityTypeBuilder<PrivateNote> builder)
    {
        builder.ToTable("coaching_private_note");
        builder.HasKey(n => new { n.SessionId, n.CoachId });
        builder.Property(n => n.Text).HasMaxLength(PrivateNote.MaxLength);
        builder.HasOne<CoachingSession>().WithMany().HasForeignKey(n => n.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(n => n.CoachId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => n.CoachId).HasDatabaseName("ix_coaching_private_note_coach");
    }
}
