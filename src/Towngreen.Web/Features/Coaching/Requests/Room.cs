using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Coaching.Steps;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Requests;

/// <summary>A request as one of its sides sees it: the sessions, what was agreed, and who the other side is.</summary>
public sealed record Room
{
    public required CoachingRequest Request { get; init; }

    /// <summary>Whose eyes see it.</summary>
    public required Side Side { get; init; }

    public required TownSummary Town { get; init; }

    public required RoomAddress Address { get; init; }

    /// <summary>Who asked.</summary>
    public required string Asker { get; init; }

    public required Reader? Coach { get; init; }

    public required string CoachPhone { get; init; }

    /// <summary>The clocks of whoever looks.</summary>
    public required ProgramClock Clock { get; init; }

    /// <summary>The other side's clocks, where they show another time.</summary>
    public required ProgramClock? OtherClock { get; init; }

    /// <summary>What it is about, with its page.</summary>
    public required (string Title, string Link)? About { get; init; }

    public required IReadOnlyList<RoomSession> Sessions { get; init; }

    public required IReadOnlyList<RoomStep> Steps { get; init; }

    /// <summary>Who may be given a step.</summary>
    public required IReadOnlyList<Choice> People { get; init; }

    public Guid Id => Request.Id;

    public string Reference => Request.Reference;

    /// <summary>What the other side is called.</summary>
    public string Other => Side == Side.Coach ? Town.Name : Coach?.Name ?? "";

    public RoomSession? Session(int number) => Sessions.FirstOrDefault(session => session.Session.Number == number);
}

/// <param name="IsOver">It took place, as far as the clock can tell, or was called off.</param>
public sealed record RoomSession(CoachingSession Session, IReadOnlyList<RoomSlot> Slots, SharedNote? Note, bool IsOver)
{
    public Guid Id => Session.Id;
}

/// <param name="Clashes">What else stands on either side's agenda then, in sentences.</param>
public sealed record RoomSlot(SessionSlot Slot, IReadOnlyList<string> Clashes)
{
    public Guid Id => Slot.Id;
}

public sealed record RoomStep(NextStep Step, string Person);
