namespace Towngreen.Web.Features.Mentorships;

public enum MentorshipSide
{
    /// <summary>Gives help.</summary>
    Mentor,

    /// <summary>Receives help.</summary>
    Mentee,
}

public static class MentorshipSides
{
    public static MentorshipSide Other(this MentorshipSide side) => side == MentorshipSide.Mentor ? MentorshipSide.Mentee : MentorshipSide.Mentor;
}
