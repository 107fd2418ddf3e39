using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Towns;

/// <summary>What standings are called, and how a map marks them beside their colour.</summary>
public sealed class StandingWords(EditionLibrary library, Words words)
{
    /// <summary>Every standing that a town can have, the furthest first: levels from the highest down.</summary>
    public IReadOnlyList<StandingLook> All =>
    [
        .. library.Current.Edition.Levels.Reverse().Select(level => new StandingLook(level.Key, level.Title, level.Title[..1])),
        .. new[] { Standing.Applying, Standing.Registered, Standing.NotJoined }.Select(standing => Look(TownStanding.KeyOf(standing))),
    ];

    /// <summary>"Bronze", "Applying" … A level that the current edition does not know keeps the title it was awarded with.</summary>
    public StandingLook Of(TownStanding town) => town.Certification is { } certification
        ? new StandingLook(certification.Level, certification.LevelTitle, certification.LevelTitle[..1])
        : Look(town.Key);

    /// <summary>What stands beside anything that is made up.</summary>
    public string Demonstration => words["Demonstration"];

    private StandingLook Look(string key) => new(key, words.Say($"towns.standing.{key}"), key == "applying" ? "▲" : key == "registered" ? "•" : "");
}

/// <param name="Sign">A letter or shape that tells it apart without colour.</param>
public sealed record StandingLook(string Key, string Title, string Sign);
