using System.Diagnostics.CodeAnalysis;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>
/// The program years the story is set in. Whenever it is told, its hand-ins lie in the newest year whose last round is well past, and its
/// drafts work toward the newest edition.
/// </summary>
internal sealed class StoryCalendar
{
    /// <summary>The story goes on this long after the last round's deadline: review, return, answer.</summary>
    private static readonly TimeSpan Aftermath = TimeSpan.FromDays(70);

    private StoryCalendar(DateTime today, EditionPack ahead, EditionPack recent, EditionPack former, EditionPack oldest) =>
        (Today, Ahead, Recent, Former, Oldest) = (today.Date.AddHours(10), ahead, recent, former, oldest);

    /// <summary>Ten in the morning of the day the story is told; it ends the evening before.</summary>
    public DateTime Today { get; }

    /// <summary>What drafts are made under.</summary>
    public EditionPack Ahead { get; }

    public EditionPack Recent { get; }

    public EditionPack Former { get; }

    public EditionPack Oldest { get; }

    /// <summary>Decided long ago.</summary>
    public Round RecentFirst => Recent.Rounds[0];

    /// <summary>Under review now.</summary>
    public Round RecentLast => Recent.Rounds[^1];

    public Round FormerFirst => Former.Rounds[0];

    public Round OldestFirst => Oldest.Rounds[0];

    /// <summary>Whether the program has years enough behind it.</summary>
    public static bool TryRead(EditionLibrary library, DateTime today, [NotNullWhen(true)] out StoryCalendar? calendar)
    {
        var recent = library.Editions.FirstOrDefault(edition => edition.Rounds is [_, .., var last] && last.Deadline + Aftermath <= today);
        var former = Before(library, recent);
        var oldest = Before(library, former);
        calendar = recent is null || former is null || oldest is null ? null : new(today, library.Current, recent, former, oldest);
        return calendar is not null;
    }

    private static EditionPack? Before(EditionLibrary library, EditionPack? edition) =>
        edition?.Previous is { } key && library.Find(key) is { Rounds.Count: > 0 } previous ? previous : null;
}
