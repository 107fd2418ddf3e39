using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Trainings.Attending.CheckingIn;

/// <summary>What people at a session type in to say that they are there. Shown in the room or the meeting, good for that session only.</summary>
public sealed class CheckInCode
{
    public const int Length = 6;

    /// <summary>Doors open so long before the session.</summary>
    public static readonly TimeSpan Early = TimeSpan.FromMinutes(15);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SessionId { get; init; }

    public string Code { get; init; } = Reference.Code(Length);

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>From 15 minutes before the session up to, not including, its end.</summary>
    public static bool IsOpen(Session session, DateTimeOffset at) => !session.IsCancelled && at >= session.Starts - Early && at < session.Ends;
}

internal sealed class CheckInCodeMap : IEntityTypeConfiguration<CheckInCode>
{
    /// <summary>A session has one code.</summary>
    public const string OneOfSession = "ux_training_check_in_session";

    public void Configure(EntityTypeBuilder<CheckInCode> builder)
    {
        builder.ToTable("training_check_in");
        builder.Property(c => c.Code).HasMaxLength(CheckInCode.Length);
        builder.HasOne<Session>().WithMany().HasForeignKey(c => c.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.SessionId).IsUnique().HasDatabaseName(OneOfSession);
        builder.HasIndex(c => c.Code).IsUnique().HasDatabaseName("ux_training_check_in_code");
    }
}
