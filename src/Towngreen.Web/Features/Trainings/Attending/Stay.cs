namespace Towngreen.Web.Features.Trainings.Attending;

/// <summary>Somebody was there from one instant up to, not including, another.</summary>
public readonly record struct Stay(DateTimeOffset From, DateTimeOffset To)
{
    public TimeSpan Length => To - From;

    /// <summary>The part of it that lies within the other; nothing when they do not overlap.</summary>
    public Stay? Within(Stay other)
    {
        var (from, to) = (From > other.From ? From : other.From, To < other.To ? To : other.To);
        return from < to ? new Stay(from, to) : null;
    }
}

/// <summary>The stays of one person at one session.</summary>
public static class Stays
{
    /// <summary>
    /// The stays as one sequence without overlaps, in order, clipped to the session: a person who dropped out and came back, or was there
    /// with two devices, was there for each minute once.
    /// </summary>
    public static IReadOnlyList<Stay> Union(IEnumerable<Stay> stays, Stay session)
    {
        List<Stay> union = [];
        foreach (var stay in stays.Select(stay => stay.Within(session)).OfType<Stay>().OrderBy(stay => stay.From))
        {
            if (union is [.., var last] && stay.From <= last.To)
            {
                union[^1] = last with { To = stay.To > last.To ? stay.To : last.To };
            }
            else
            {
                union.Add(stay);
            }
        }

        return union;
    }

    public static TimeSpan Total(IEnumerable<Stay> stays) => new(stays.Sum(stay => stay.Length.Ticks));

    /// <summary>Whether so much of a session makes a person present at it.</summary>
    /// <param name="time">How long they were there.</param>
    /// <param name="length">How long the session was.</param>
    /// <param name="minimumShare">In percent; reaching it exactly is enough.</param>
    public static bool Reaches(TimeSpan time, TimeSpan length, int minimumShare) => (Int128)time.Ticks * 100 >= (Int128)length.Ticks * minimumShare;
}
