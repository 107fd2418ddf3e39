namespace Towngreen.Certification;

/// <summary>Tells where an application with a set of counted claims stands.</summary>
internal static class Standings
{
    /// <summary>Points, and whether each level and designation is reached, are decided at once; sums by category and action when they are read.</summary>
    public static Standing Of(Tally tally)
    {
        var (edition, requirements) = (tally.Edition, tally.Edition.Requirements);
        return new(
            tally.EarningsOf(requirements.Everything).Points,
            ValueMap.Later(() => ByCategory(tally)),
            ValueMap.Later(() => ByAction(tally)),
            Results(tally, requirements.Levels, place => edition.Levels[place].Key),
            Results(tally, requirements.Designations, place => edition.Designations[place].Key));
    }

    private static KeyValuePair<string, Points>[] ByCategory(Tally tally)
    {
        var sums = new Points[tally.Edition.Categories.Count];
        foreach (var action in tally.Edition.Places)
        {
            sums[action.Category] += tally.PointsOf(action);
        }

        return [.. sums.Select((sum, category) => KeyValuePair.Create(tally.Edition.Categories[category].Key, sum))];
    }

    private static KeyValuePair<string, Points>[] ByAction(Tally tally) =>
        [.. tally.Edition.Places.Where(tally.Counts).Select(action => KeyValuePair.Create(action.Definition.Key, tally.PointsOf(action)))];

    private static ValueList<LevelResult> Results(Tally tally, RequirementPlace[] asked, Func<int, string> keyOf)
    {
        var results = new LevelResult[asked.Length];
        for (var place = 0; place < results.Length; place++)
        {
            results[place] = new(keyOf(place), tally.Explain(asked[place]));
        }

        return ValueList.Keeping(results);
    }
}
