using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Features.Trainings.Attending.Importing;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Trainings.Attending;

/// <summary>How it became known that somebody was at a session.</summary>
public enum AttendanceSource
{
    RollCall,
    CheckIn,
    Import,

    /// <summary>A trainer set it right and said why. Only another correction, or a roll call, takes its place.</summary>
    Correction,
}

/// <summary>
/// What became known of one person at one session. Never changed: what is learnt later is a record of its own, and the last one holds.
/// </summary>
public sealed class Attendance
{
    public const int MaxReasonLength = 400;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SessionId { get; init; }

    public required Guid RegistrationId { get; init; }

    /// <summary>Counted from 1 for each person and session. The database lets each number be taken once, so nobody overwrites anybody.</summary>
    public required int Sequence { get; init; }

    public required AttendanceSource Source { get; init; }

    /// <summary>When the person was there, within the session; empty for somebody who was not.</summary>
    public required IReadOnlyList<Stay> Stays { get; init; }

    /// <summary>
    /// For a report that tells only sums: how long in all. Otherwise as long as the stays.
    /// </summary>
    public required TimeSpan Time { get; init; }

    /// <summary>Whether that was enough of the session, by the series' share at the time.</summary>
    public required bool IsPresent { get; init; }

    /// <summary>For a correction: why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The report it was read from.</summary>
    public Guid? ImportId { get; init; }

    public Guid? ByUserId { get; init; }

    /// <summary>The name as it was then; empty for people who checked in themselves.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public int Minutes => (int)Time.TotalMinutes;

    /// <summary>Tells the same as the other, whoever said it.</summary>
    public bool Agrees(Attendance other) => IsPresent == other.IsPresent && Time == other.Time && Stays.SequenceEqual(other.Stays);
}

internal sealed class AttendanceMap : IEntityTypeConfiguration<Attendance>
{
    /// <summary>Two people who record at the same moment: one of them comes second, and learns of it.</summary>
    public const string OneOfEachSequence = "ux_training_attendance_sequence";

    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("training_attendance");
        builder.Property(a => a.Reason).HasMaxLength(Attendance.MaxReasonLength);
        builder.Property(a => a.By).HasMaxLength(User.MaxNameLength);
        builder.Property(a => a.Stays).HasConversion(
            stays => JsonSerializer.Serialize(stays, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<IReadOnlyList<Stay>>(json, JsonSerializerOptions.Web)!,
            new ValueComparer<IReadOnlyList<Stay>>((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list));
        builder.HasOne<Session>().WithMany().HasForeignKey(a => a.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Registration>().WithMany().HasForeignKey(a => a.RegistrationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AttendanceImport>().WithMany().HasForeignKey(a => a.ImportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.SessionId, a.RegistrationId, a.Sequence }).IsUnique().HasDatabaseName(OneOfEachSequence);
        builder.HasIndex(a => a.RegistrationId).HasDatabaseName("ix_training_attendance_registration");
        builder.HasIndex(a => a.ImportId).HasDatabaseName("ix_training_attendance_import");
    }
}
