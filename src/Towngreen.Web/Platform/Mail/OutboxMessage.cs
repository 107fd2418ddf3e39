using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Platform.Mail;

/// <summary>A mail that was decided together with the change that caused it. Sent after the commit, at least once.</summary>
public sealed class OutboxMessage
{
    public const int MaxSubjectLength = 200;

    /// <summary>Between two attempts.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string To { get; init; }

    public required string Subject { get; init; }

    /// <summary>Markdown: sent as it stands for plain readers, and rendered for others.</summary>
    public required string Body { get; init; }

    /// <summary>What a calendar shall do with <see cref="Calendar"/>: REQUEST or CANCEL; empty without one.</summary>
    public string CalendarMethod { get; init; } = "";

    /// <summary>Events in iCalendar form that the mail brings or takes away; empty without one.</summary>
    public string Calendar { get; init; } = "";

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SentAt { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset NextAttemptAt { get; private set; }

    public string LastFailure { get; private set; } = "";

    public void Sent(DateTimeOffset at) => (SentAt, LastFailure) = (at, "");

    /// <summary>Tries again after 1, 2, 4 … minutes, at most an hour apart: a mail server that is down for a night loses nothing.</summary>
    public void Failed(DateTimeOffset at, string reason)
    {
        NextAttemptAt = at + TimeSpan.FromMinutes(Math.Min(LongestWait.TotalMinutes, Math.Pow(2, Attempts)));
        Attempts++;
        LastFailure = reason.Length > 500 ? reason[..500] : reason;
    }
}

internal sealed class OutboxMessageMap : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox_message");
        builder.Property(m => m.To).HasMaxLength(256);
        builder.Property(m => m.Subject).HasMaxLength(OutboxMessage.MaxSubjectLength);
        builder.Property(m => m.CalendarMethod).HasMaxLength(10).HasDefaultValue("");
        builder.Property(m => m.Calendar).HasDefaultValue("");
        builder.Property(m => m.LastFailure).HasMaxLength(500);
        builder.HasIndex(m => new { m.SentAt, m.NextAttemptAt }).HasDatabaseName("ix_outbox_message_due");
        builder.HasIndex(m => m.To).HasDatabaseName("ix_outbox_message_to");
    }
}
