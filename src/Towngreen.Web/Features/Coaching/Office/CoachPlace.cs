namespace Towngreen.Web.Features.Coaching.Office;

/// <summary>The places among the coach's pages.</summary>
public enum CoachPlace
{
    Requests,
    Towns,
    Hours,
    Profile,
}
