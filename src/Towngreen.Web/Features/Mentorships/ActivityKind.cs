namespace Towngreen.Web.Features.Mentorships;

/// <summary>What two towns did together. Which kinds count is the edition's own rule; see its credit for mentorships.</summary>
public enum ActivityKind
{
    /// <summary>To a committee or governing body of the other town, and talked through with it.</summary>
    PresentationWithDiscussion,

    /// <summary>Employees gave their time.</summary>
    StaffTime,

    /// <summary>A call or a meeting that was neither.</summary>
    OtherMeeting,

    /// <summary>Whoever was there heard it.</summary>
    ConferenceTalk,

    /// <summary>Whoever was there heard it.</summary>
    Webinar,
}

public static class ActivityKinds
{
    private static readonly Dictionary<ActivityKind, string> Options = new()
    {
        [ActivityKind.PresentationWithDiscussion] = "presentation-with-discussion",
        [ActivityKind.StaffTime] = "staff-time",
        [ActivityKind.OtherMeeting] = "other-meeting",
        [ActivityKind.ConferenceTalk] = "conference-talk",
        [ActivityKind.Webinar] = "webinar",
    };

    /// <summary>The id by which editions know the kind among the choices of their evidence.</summary>
    public static string Option(this ActivityKind kind) => Options[kind];

    /// <summary>Given to whoever came, and so not to one town: what such an activity is told beside, before any rule is asked.</summary>
    public static bool IsForAll(this ActivityKind kind) => kind is ActivityKind.ConferenceTalk or ActivityKind.Webinar;
}
