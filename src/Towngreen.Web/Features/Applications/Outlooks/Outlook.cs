using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.Outlooks;

/// <summary>An application's claims as they stand, beside what they come to under another edition or on another day.</summary>
/// <param name="From">The edition they were made under.</param>
/// <param name="Here">As they stand.</param>
/// <param name="There">Under the other edition, on the other day.</param>
public sealed record Outlook(EditionPack From, Scorecard Here, EditionPack To, CarryOver Carried, Scorecard There)
{
    public static Outlook Of(EditionPack from, Claims claims, Scorecard here, EditionPack to, Crosswalk crosswalk, DateOnly day)
    {
        var carried = Carrying.Carry(claims, crosswalk);
        return new Outlook(from, here, to, carried, carried.Score(day));
    }

    public IEnumerable<CarriedRow> Rows => Carried.Items.Select(item => new CarriedRow(this, item));

    /// <summary>The levels of the edition that is looked at, then its designations.</summary>
    public IEnumerable<LevelOutlook> Levels =>
    [
        .. To.Edition.Levels.Select(level => Level(level.Key, level.Title, standing => standing.Levels)),
        .. To.Edition.Designations.Select(designation => Level(designation.Key, designation.Title, standing => standing.Designations)),
    ];

    private LevelOutlook Level(string key, string title, Func<Standing, IEnumerable<LevelResult>> results)
    {
        Finding? In(Standing standing) => results(standing).FirstOrDefault(result => result.Key == key)?.Finding;
        return new LevelOutlook(title, In(Here.AsClaimed), In(There.AsClaimed)!);
    }
}

/// <summary>A level or designation here and there; nothing where the edition here does not have it.</summary>
public sealed record LevelOutlook(string Title, Finding? HereClaimed, Finding ThereClaimed)
{
    /// <summary>Reached here and no longer there.</summary>
    public bool IsLost => HereClaimed is { IsReached: true } && !ThereClaimed.IsReached;
}
