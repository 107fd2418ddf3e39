using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Applications.HandingIn;

/// <summary>Which round takes applications now. Opening days and deadlines are the program's: 5 p.m. is 5 p.m. there.</summary>
public sealed class RoundCalendar(ProgramClock clock)
{
    /// <summary>The round that takes applications now; its deadline is the last moment that does.</summary>
    public Round? Open(EditionPack pack) => pack.Rounds.FirstOrDefault(round => OpensAt(round) <= clock.Now && clock.Now <= clock.At(round.Deadline));

    /// <summary>The next round that is still to open.</summary>
    public Round? Next(EditionPack pack) => pack.Rounds.Where(round => OpensAt(round) > clock.Now).MinBy(round => round.Opens);

    /// <summary>The round of that key, as long as its results are still to come.</summary>
    public Round? Awaited(EditionPack pack, string? key) => pack.Rounds.FirstOrDefault(round => round.Key == key && round.Results >= clock.Today);

    /// <summary>Whole days until the deadline's day; 0 on that day.</summary>
    public int DaysLeft(Round round) => DateOnly.FromDateTime(round.Deadline).DayNumber - clock.Today.DayNumber;

    /// <summary>Why nothing can be handed in now; nothing when it can.</summary>
    public Error? Closed(EditionPack pack) =>
        Open(pack) is not null ? null
        : Next(pack) is { } next ? new RoundNotOpen(next.Title, next.Opens)
        : pack.Rounds.MaxBy(round => round.Deadline) is { } last ? new RoundClosed(last.Title, last.Deadline)
        : new NoRounds();

    private DateTimeOffset OpensAt(Round round) => clock.At(round.Opens.ToDateTime(TimeOnly.MinValue));
}
