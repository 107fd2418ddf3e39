using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Coaching.Requests;

public enum RequestStatus
{
    /// <summary>In the queue: no coach yet.</summary>
    Asked,

    /// <summary>A coach has taken it on; no session is settled yet.</summary>
    Matched,

    /// <summary>A session was settled.</summary>
    Active,

    Closed,
}

/// <summary>A town asks for a coach: on what, about which piece of its work, and how it would like to meet.</summary>
public sealed class CoachingRequest
{
    public const int MaxReferenceLength = 12;

    public const int MaxTopicLength = 120;

    public const int MaxHopeLength = 2000;

    public const int MaxClosingLength = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Reference { get; init; }

    public required Guid MunicipalityId { get; init; }

    public required Guid AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required string Topic { get; init; }

    /// <summary>What would help, in the town's words.</summary>
    public required string Hope { get; init; }

    /// <summary>The ways of meeting the town would like, separated by spaces.</summary>
    public required string Ways { get; init; }

    /// <summary>The key of the action it is about.</summary>
    public string? ActionKey { get; init; }

    /// <summary>The reference of the toolkit run it is about.</summary>
    public string? ToolkitRun { get; init; }

    public RequestStatus Status { get; private set; }

    public Guid? CoachId { get; private set; }

    public DateTimeOffset? MatchedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What was said when it was closed.</summary>
    public string Closing { get; private set; } = "";

    public int Version { get; private set; }

    public bool IsOpen => Status != RequestStatus.Closed;

    public IReadOnlyList<MeetingWay> WaysWanted => MeetingWays.Read(Ways);

    public Result<Done> Match(Guid coach, DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return new RequestClosed();
        }

        (CoachId, MatchedAt, Status) = (coach, at, RequestStatus.Matched);
        return default(Done);
    }

    public Result<Done> HandBack()
    {
        if (!IsOpen || CoachId is null)
        {
            return new RequestClosed();
        }

        (CoachId, MatchedAt, Status) = (null, null, RequestStatus.Asked);
        return default(Done);
    }

    /// <summary>A session was settled.</summary>
    public void Begin() => Status = Status == RequestStatus.Matched ? RequestStatus.Active : Status;

    public Result<Done> Close(string closing, DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return new RequestClosed();
        }

        (Status, Closing, ClosedAt) = (RequestStatus.Closed, closing, at);
        return default(Done);
    }

    /// <summary>Takes the closing back: the coach still has it, or it goes back into the queue.</summary>
    public void Reopen(bool hadSessions)
    {
        if (!IsOpen)
        {
            var resumed = hadSessions ? RequestStatus.Active : RequestStatus.Matched;
            (Status, ClosedAt) = (CoachId is null ? RequestStatus.Asked : resumed, null);
        }
    }
}

internal sealed class CoachingRequestMap : IEntityTypeConfiguration<CoachingRequest>
{
    /// <summary>References are drawn at random; two that are alike are told by this index.</summary>
    public const string ReferenceIndex = "ux_coaching_request_reference";

    public void Configure(EntityTypeBuilder<CoachingRequest> builder)
    {
        builder.ToTable("coaching_request");
        builder.Property(r => r.Reference).HasMaxLength(CoachingRequest.MaxReferenceLength);
        builder.Property(r => r.Topic).HasMaxLength(CoachingRequest.MaxTopicLength);
        builder.Property(r => r.Hope).HasMaxLength(CoachingRequest.MaxHopeLength);
        builder.Property(r => r.Ways).HasMaxLength(60);
        builder.Property(r => r.ActionKey).HasMaxLength(80);
        builder.Property(r => r.ToolkitRun).HasMaxLength(20);
        builder.Property(r => r.Closing).HasMaxLength(CoachingRequest.MaxClosingLength);
        builder.HasOne<User>().WithMany().HasForeignKey(r => r.AskedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(r => r.CoachId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.Reference).IsUnique().HasDatabaseName(ReferenceIndex);
        builder.HasIndex(r => new { r.MunicipalityId, r.Status }).HasDatabaseName("ix_coaching_request_municipality");
        builder.HasIndex(r => new { r.CoachId, r.Status }).HasDatabaseName("ix_coaching_request_coach");
        builder.HasIndex(r => r.AskedBy).HasDatabaseName("ix_coaching_request_asked_by");
    }
}
