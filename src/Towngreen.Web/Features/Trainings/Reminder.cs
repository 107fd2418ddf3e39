using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Features.Trainings;

public enum ReminderKind
{
    WeekBefore,
    DayBefore,
}

/// <summary>A reminder that was mailed: it is not mailed again.</summary>
public sealed class Reminder
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SessionId { get; init; }

    public required Guid RegistrationId { get; init; }

    public required ReminderKind Kind { get; init; }

    public required DateTimeOffset SentAt { get; init; }
}

internal sealed class ReminderMap : IEntityTypeConfiguration<Reminder>
{
    /// <summary>A person is reminded of a session once a week and once a day before.</summary>
    public const string Once = "ux_training_reminder_once";

    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("training_reminder");
        builder.HasOne<Session>().WithMany().HasForeignKey(r => r.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Registration>().WithMany().HasForeignKey(r => r.RegistrationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.SessionId, r.RegistrationId, r.Kind }).IsUnique().HasDatabaseName(Once);
        builder.HasIndex(r => r.RegistrationId).HasDatabaseName("ix_training_reminder_registration");
    }
}
