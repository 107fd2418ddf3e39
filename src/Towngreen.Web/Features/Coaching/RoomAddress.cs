using Towngreen.Web.Features.Coaching.Sessions;

namespace Towngreen.Web.Features.Coaching;

/// <summary>The addresses of one request as one side sees them: in the town's workspace, or among the coach's pages.</summary>
/// <param name="Town">The town's slug.</param>
public sealed record RoomAddress(Side Side, string Town, string Reference)
{
    public string Room => Side == Side.Coach ? CoachingLinks.Request(Reference) : CoachingLinks.OfTown(Town, Reference);

    /// <summary>Where one comes from.</summary>
    public string Up => Side == Side.Coach ? CoachingLinks.Office() : CoachingLinks.OfTown(Town);

    /// <param name="number">The session to find another time for; without one, times for a new session.</param>
    public string Times(int? number = null) => $"{Room}/times{(number is null ? "" : $"?session={number}")}";

    public string Session(int number) => $"{Room}/sessions/{number}";
}
