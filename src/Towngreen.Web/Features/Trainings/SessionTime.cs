namespace Towngreen.Web.Features.Trainings;

/// <summary>When a session is held, and by whose clocks.</summary>
public sealed record SessionTime(int Number, DateTimeOffset Starts, DateTimeOffset Ends, string ZoneId, bool IsCancelled)
{
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(ZoneId);

    /// <summary>What the clocks on the wall show.</summary>
    public DateTime LocalStart => Local(Starts);

    public DateTime LocalEnd => Local(Ends);

    /// <summary>The day people remember it by.</summary>
    public DateOnly Day => DateOnly.FromDateTime(LocalStart);

    private DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
}
