namespace Towngreen.Web.Platform.Time;

/// <summary>Clock times of a zone as instants.</summary>
public static class ZoneTimes
{
    /// <summary>
    /// The instant at which the zone's clocks show <paramref name="local"/>. A time that clocks skip in spring is read as if they had not
    /// moved yet; one they show twice in autumn is the first.
    /// </summary>
    public static DateTimeOffset InstantOf(this TimeZoneInfo zone, DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        var offset = zone.IsAmbiguousTime(wall)
            ? zone.GetAmbiguousTimeOffsets(wall).Max()
            : zone.IsInvalidTime(wall) ? zone.GetUtcOffset(wall.AddHours(-1)) : zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }
}
