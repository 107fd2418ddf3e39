using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Trainings;

/// <summary>A person who wants to take part in a series, with or without an account, and how it stands with their seat.</summary>
public sealed class Registration
{
    public const int MaxElsewhereLength = 120;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SeriesId { get; init; }

    /// <summary>The account that registered. Registrations without one are also theirs whose account has confirmed the same address.</summary>
    public Guid? UserId { get; set; }

    public required string Name { get; set; }

    /// <summary>In lower case.</summary>
    public required string Email { get; init; }

    /// <summary>The municipality the person comes for; null for somebody from <see cref="Elsewhere"/>.</summary>
    public Guid? MunicipalityId { get; set; }

    /// <summary>An organization or a town of another state, in the person's words.</summary>
    public string Elsewhere { get; set; } = "";

    public required string Title { get; set; }

    /// <summary>As the person states it: nobody has confirmed it.</summary>
    public Appointment? Appointment { get; set; }

    /// <summary>When the person acknowledged that every session is required.</summary>
    public required DateTimeOffset AcknowledgedAt { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public SeatStatus Status { get; private set; } = SeatStatus.Unconfirmed;

    /// <summary>The place in line, given when the registration was confirmed: lower numbers came first.</summary>
    public int? QueueNumber { get; private set; }

    /// <summary>From this instant on, an offered seat goes to the next in line.</summary>
    public DateTimeOffset? OfferedUntil { get; private set; }

    /// <summary>When <see cref="Status"/> last changed.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    public int Version { get; private set; }

    /// <summary>The person's address is proven: from now on they count.</summary>
    public void Confirm(int queueNumber, DateTimeOffset at) => (ConfirmedAt, QueueNumber) = (at, queueNumber);

    public void Become(SeatStatus status, DateTimeOffset at, DateTimeOffset? offeredUntil = null) =>
        (Status, ChangedAt, OfferedUntil) = (status, at, offeredUntil);
}
