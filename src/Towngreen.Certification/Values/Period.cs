namespace Towngreen.Certification;

/// <summary>A stretch of calendar days; the first and the last day both belong to it.</summary>
public sealed record Period
{
    /// <summary>The days from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public Period(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            throw new ArgumentException("A period ends on or after the day it begins.", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>The first day, included.</summary>
    public DateOnly From { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly To { get; }

    /// <summary>Whether the day lies in the period; its first and last day do.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;
}
