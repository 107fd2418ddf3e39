using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>A day and a time as somebody types them by their own clocks; a line left empty offers nothing.</summary>
public sealed class SlotInput
{
    public DateOnly? Day { get; set; }

    public TimeOnly? Time { get; set; }

    public MeetingWay? Way { get; set; }

    public bool IsEmpty => Day is null && Time is null;
}

/// <summary>Reads typed times by the clocks of who offers them.</summary>
internal static class SlotTimes
{
    public const int LeastMinutes = 15;

    public const int MostMinutes = 240;

    /// <summary>The slots, or what is wrong with them.</summary>
    /// <param name="session">The session they are for.</param>
    /// <param name="lines">As typed; errors stand at <c>Slots[n]</c>.</param>
    /// <param name="minutes">How long each would take.</param>
    /// <param name="place">Where, or how to join.</param>
    /// <param name="clock">The clocks of who offers.</param>
    public static Result<IReadOnlyList<SessionSlot>> Read(Guid session, IReadOnlyList<SlotInput> lines, int minutes, string place, ProgramClock clock)
    {
        List<Error> errors = [.. Typed.CheckLength(place, "Place", CoachingSession.MaxPlaceLength)];
        if (minutes is < LeastMinutes or > MostMinutes)
        {
            errors.Add(new LengthOutOfRange(LeastMinutes, MostMinutes) { Field = "Minutes" });
        }

        var typed = lines.Index().Where(line => !line.Item.IsEmpty).ToList();
        if (typed.Count == 0)
        {
            errors.Add(new NoSlots { Field = "Slots[0].Day" });
        }

        errors.AddRange(typed.Select(line => Check(line.Item, line.Index, clock)).OfType<Error>());
        return errors.Count > 0
            ? errors
            : typed.Select(line => Make(session, line.Item, minutes, place, clock)).DistinctBy(slot => (slot.Starts, slot.Way)).OrderBy(slot => slot.Starts).ToList();
    }

    private static Error? Check(SlotInput line, int index, ProgramClock clock)
    {
        if (line is not { Day: { } day, Time: { } time, Way: not null })
        {
            return new SlotIncomplete { Field = line.Day is null ? $"Slots[{index}].Day" : line.Time is null ? $"Slots[{index}].Time" : $"Slots[{index}].Way" };
        }

        var local = day.ToDateTime(time);
        return clock.Zone.IsInvalidTime(local) ? new NoSuchTime { Field = $"Slots[{index}].Time" }
            : clock.At(local) <= clock.Now ? new TimePast { Field = $"Slots[{index}].Day" }
            : null;
    }

    private static SessionSlot Make(Guid session, SlotInput line, int minutes, string place, ProgramClock clock)
    {
        var starts = clock.At(line.Day!.Value.ToDateTime(line.Time!.Value));
        return new SessionSlot
        {
            SessionId = session,
            Starts = starts,
            Ends = starts.AddMinutes(minutes),
            Way = line.Way!.Value,
            Place = place,
            ZoneId = clock.Zone.Id,
        };
    }
}
