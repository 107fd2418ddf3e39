namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>A clock that stands at the moment the story tells of.</summary>
/// <param name="present">Today, outside the story.</param>
public sealed class StoryClock(DateTimeOffset present) : TimeProvider
{
    private DateTimeOffset _moment = present;

    /// <summary>Where the story ends: none of it lies ahead of today.</summary>
    public DateTimeOffset Present { get; } = present;

    public override DateTimeOffset GetUtcNow() => _moment;

    /// <exception cref="ArgumentOutOfRangeException">The moment has not come yet.</exception>
    public void MoveTo(DateTimeOffset moment)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(moment, Present);
        _moment = moment;
    }
}
