namespace Towngreen.Certification;

/// <summary>The thresholds of an edition, and the edition with other ones: what if the numbers were different?</summary>
public static class EditionThresholds
{
    /// <summary>Every number in the trees of the levels, lowest first, then of the designations, in the order of the rules.</summary>
    public static ValueList<Threshold> Thresholds(this Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var found = new List<Threshold>();
        Turn(edition, threshold =>
        {
            found.Add(threshold);
            return threshold.Value;
        });
        return [.. found];
    }

    /// <summary>The paths among these that name no threshold, or one that cannot be this number; none when the edition can be made with them.</summary>
    public static ValueList<string> Refused(this Edition edition, ValueMap<decimal> values)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(values);
        var left = values.Keys.ToHashSet(StringComparer.Ordinal);
        Turn(edition, threshold =>
        {
            var value = values.TryGetValue(threshold.Path, out var given) ? given : threshold.Value;
            var isAllowed = threshold.Allows(value);
            _ = isAllowed ? left.Remove(threshold.Path) : left.Add(threshold.Path);
            return isAllowed ? value : threshold.Value;
        });
        return [.. left.Order(StringComparer.Ordinal)];
    }

    /// <summary>The same edition with other numbers in the place of some of its thresholds.</summary>
    /// <param name="edition">The edition as it is; it stays so.</param>
    /// <param name="values">The numbers, under the paths of the thresholds.</param>
    /// <exception cref="ArgumentException">Some are <see cref="Refused"/>.</exception>
    public static Edition With(this Edition edition, ValueMap<decimal> values)
    {
        var refused = edition.Refused(values);
        return refused.Count > 0
            ? throw new ArgumentException($"These cannot be so: {refused}.", nameof(values))
            : new Edition(Turn(edition, threshold => values.TryGetValue(threshold.Path, out var value) ? value : threshold.Value));
    }

    private static EditionParts Turn(Edition edition, Func<Threshold, decimal> turn) => edition.Parts with
    {
        Levels = [.. edition.Levels.Select(level => level with { Requirement = level.Requirement.Turned(new Dial(edition, level.Key, turn)) })],
        Designations =
        [
            .. edition.Designations.Select(designation => designation with
            {
                Requirement = designation.Requirement.Turned(new Dial(edition, DesignationPath(edition, designation), turn)),
            }),
        ],
    };

    /// <summary>A designation may have the key of a level.</summary>
    private static string DesignationPath(Edition edition, Designation designation) =>
        edition.Levels.Any(level => level.Key == designation.Key) ? $"{designation.Key}~designation" : designation.Key;
}
