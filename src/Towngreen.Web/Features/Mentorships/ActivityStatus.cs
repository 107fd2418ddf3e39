namespace Towngreen.Web.Features.Mentorships;

/// <summary>How far an activity is agreed between the two towns.</summary>
public enum ActivityStatus
{
    /// <summary>It lies ahead, or nobody has told yet how it was.</summary>
    Planned,

    /// <summary>One side told of it; the other has not confirmed.</summary>
    Recorded,

    /// <summary>Both say it was so.</summary>
    Confirmed,

    /// <summary>The other side says it was otherwise.</summary>
    Disputed,

    /// <summary>It was planned and did not come about.</summary>
    Cancelled,
}

/// <summary>What may be done with an activity, in one table.</summary>
public static class ActivityStatusFacts
{
    private static readonly Dictionary<ActivityStatus, ActivityStatus[]> Next = new()
    {
        [ActivityStatus.Planned] = [ActivityStatus.Planned, ActivityStatus.Recorded, ActivityStatus.Cancelled],
        [ActivityStatus.Recorded] = [ActivityStatus.Recorded, ActivityStatus.Confirmed, ActivityStatus.Disputed],
        [ActivityStatus.Confirmed] = [ActivityStatus.Recorded],
        [ActivityStatus.Disputed] = [ActivityStatus.Recorded, ActivityStatus.Confirmed],
        [ActivityStatus.Cancelled] = [],
    };

    public static bool MayBecome(this ActivityStatus status, ActivityStatus next) => Next[status].Contains(next);
}
