using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Features.Coaching.Office;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>The two who settle on a time.</summary>
public enum Side
{
    Coach,
    Town,
}

public enum SessionStatus
{
    /// <summary>Times are offered, none is settled.</summary>
    Offered,
    Settled,
    Cancelled,
}

/// <summary>
/// A meeting of coach and town. One side offers times, the other settles on one; a settled session keeps its time while another is looked
/// for, until the other side settles on that.
/// </summary>
public sealed class CoachingSession
{
    public const int MaxPlaceLength = 300;

    public const int MaxReasonLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RequestId { get; init; }

    /// <summary>Counted from 1 within the request.</summary>
    public required int Number { get; init; }

    /// <summary>Whom it is with: a request may change hands, a session does not.</summary>
    public required Guid CoachId { get; init; }

    public SessionStatus Status { get; private set; }

    /// <summary>Who offered the times that are open; nobody when none are.</summary>
    public Side? OfferedBy { get; private set; }

    public DateTimeOffset? Starts { get; private set; }

    public DateTimeOffset? Ends { get; private set; }

    public MeetingWay? Way { get; private set; }

    /// <summary>The number to call, the meeting's address, or the room.</summary>
    public string Place { get; private set; } = "";

    /// <summary>The zone in which its time was said.</summary>
    public string ZoneId { get; private set; } = "";

    /// <summary>The name of who settled it.</summary>
    public string SettledBy { get; private set; } = "";

    public string CancelReason { get; private set; } = "";

    /// <summary>Raised with each change that calendars must learn of.</summary>
    public int Sequence { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>Offers times, in place of any offered before.</summary>
    public void Offer(Side side, DateTimeOffset at) => (OfferedBy, ChangedAt) = (side, at);

    /// <summary>A settled session stays where it is after all.</summary>
    public void Keep(DateTimeOffset at) => (OfferedBy, ChangedAt) = (null, at);

    public void Settle(SessionSlot slot, string by, DateTimeOffset at)
    {
        Sequence += Status == SessionStatus.Settled ? 1 : 0;
        (Status, OfferedBy, SettledBy, ChangedAt) = (SessionStatus.Settled, null, by, at);
        (Starts, Ends, Way, Place, ZoneId) = (slot.Starts, slot.Ends, slot.Way, slot.Place, slot.ZoneId);
    }

    public void Cancel(string reason, DateTimeOffset at)
    {
        Sequence += Status == SessionStatus.Settled ? 1 : 0;
        (Status, OfferedBy, CancelReason, ChangedAt) = (SessionStatus.Cancelled, null, reason, at);
    }
}

internal sealed class CoachingSessionMap : IEntityTypeConfiguration<CoachingSession>
{
    /// <summary>Two people who offer times at once begin one session, not two of the same number.</summary>
    public const string OneOfEachNumber = "ux_coaching_session_number";

    public void Configure(EntityTypeBuilder<CoachingSession> builder)
    {
        builder.ToTable("coaching_session");
        builder.Property(s => s.Place).HasMaxLength(CoachingSession.MaxPlaceLength);
        builder.Property(s => s.ZoneId).HasMaxLength(CoachProfile.MaxZoneLength);
        builder.Property(s => s.SettledBy).HasMaxLength(User.MaxNameLength);
        builder.Property(s => s.CancelReason).HasMaxLength(CoachingSession.MaxReasonLength);
        builder.HasOne<CoachingRequest>().WithMany().HasForeignKey(s => s.RequestId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(s => s.CoachId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.RequestId, s.Number }).IsUnique().HasDatabaseName(OneOfEachNumber);
        builder.HasIndex(s => new { s.CoachId, s.Status, s.Starts }).HasDatabaseName("ix_coaching_session_coach");
    }
}
