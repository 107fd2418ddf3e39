namespace Towngreen.Web.Features.Coaching;

public enum MeetingWay
{
    Phone,

    /// <summary>A video meeting.</summary>
    Remote,
    InPerson,
}

internal static class MeetingWays
{
    public static string Write(IEnumerable<MeetingWay> ways) => string.Join(' ', ways.Distinct().Order());

    public static IReadOnlyList<MeetingWay> Read(string ways) =>
        [.. ways.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<MeetingWay>)];
}
