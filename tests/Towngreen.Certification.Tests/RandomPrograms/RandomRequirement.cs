namespace Towngreen.Certification.Tests.RandomPrograms;

/// <summary>Requirements of every kind over what an edition holds so far: the levels and designations listed before.</summary>
internal sealed class RandomRequirement(Chance chance, EditionParts edition)
{
    /// <summary>A requirement; <paramref name="depth"/> is how deep compositions may go.</summary>
    public Requirement Draw(int depth)
    {
        if (depth > 0 && chance.Percent(55))
        {
            return Composed(depth - 1);
        }

        return chance.Between(0, 3) switch
        {
            0 => OfFacts(),
            1 => OfStanding(),
            _ => Counting(),
        };
    }

    private Requirement Composed(int depth)
    {
        ValueList<Requirement> parts = [.. chance.Times(1, 3, _ => Draw(depth))];
        return chance.Between(0, 3) switch
        {
            0 => new Any(parts),
            1 => new AtLeast(chance.Between(1, parts.Count), parts),
            2 when Definition(fact => fact is { Type: FactType.Choice }) is { } choice =>
                new ByClass(choice.Id, [.. choice.Options.Select(option => KeyValuePair.Create(option.Id, Draw(depth)))]),
            _ => new All(parts),
        };
    }

    private Requirement Counting()
    {
        List<Category> inhabited = [.. edition.Categories.Where(category => edition.Actions.Any(action => action.Category == category.Key))];
        List<string> tags = [.. RandomEdition.Tags.Where(tag => edition.Actions.Any(action => action.Tags.Contains(tag)))];
        var categories = chance.Some(inhabited.Select(category => category.Key), 1, 3);
        var each = chance.Of(1, 1, 1, 2);
        return chance.Between(0, 9) switch
        {
            0 or 1 => new MinimumPoints(chance.Points(0, 40), Scope()),
            2 => new PercentOfApplicable(chance.Of(1, 10, 25, 33.3m, 50, 80, 100), Scope()),
            3 => Actions(),
            4 => new EachCategory([.. categories], each),
            5 => new DistinctCategories(chance.Between(1, categories.Count), [.. categories], each),
            6 => new DistinctCategories(chance.Between(1, inhabited.Count), [], each),
            7 when tags.Count > 0 => new DistinctGroups(chance.Between(1, tags.Count), [.. tags], each),
            8 => new EveryActionOf(chance.Of(inhabited).Key),
            9 when Targets() is { } targets => targets,
            _ => Earned(),
        };
    }

    private MinimumActions Actions()
    {
        var scope = Scope();
        var within = edition.Actions.Where(scope.Covers).Select(action => action.Key);
        return new MinimumActions(chance.Between(1, 4), scope, chance.Percent(40) ? chance.Points(1, 8) : null)
        {
            Including = chance.Percent(30) ? [.. chance.Some(within, 1, 2)] : [],
        };
    }

    private ActionEarned Earned()
    {
        var action = chance.Of(edition.Actions);
        return new ActionEarned(action.Key, chance.Percent(50) ? chance.Of(action.Credits).Id : null);
    }

    private DistinctTargets? Targets()
    {
        List<DistinctTargets> possible =
        [
            .. from action in edition.Actions
               from credit in action.Credits
               from field in credit.Evidence
               where field.Type is EvidenceType.Action or EvidenceType.Municipality
               select new DistinctTargets(action.Key, credit.Id, field.Id, chance.Between(1, 3)),
        ];
        return possible.Count == 0 ? null : chance.Of(possible);
    }

    private Requirement OfStanding()
    {
        List<Requirement> possible =
        [
            .. edition.Designations.Select(designation => new HasDesignation(designation.Key)),
            .. edition.Levels.Select(level => new HasLevel(level.Key)),
            .. edition.Levels.Select(level => new HoldsLevel(level.Key)),
        ];
        if (chance.Percent(10))
        {
            return new NotOffered();
        }

        return possible.Count == 0 ? Counting() : chance.Of(possible);
    }

    private Requirement OfFacts() => chance.Between(0, 3) switch
    {
        0 when Definition(fact => fact.Type is FactType.YesNo) is { } asked => new FactAccepted(asked.Id, [chance.Of(FactDefinition.Yes, FactDefinition.No)]),
        0 when Definition(fact => fact.Type is FactType.Choice) is { } choice => new FactAccepted(choice.Id, [.. chance.Some(choice.Options, 1, 2).Select(option => option.Id)]),
        1 when Definition(fact => fact.Type is FactType.Number) is { } number => Within(number.Id),
        2 when Definition(Measured) is { } metric => new FactImproved(metric.Id, chance.Of(Direction.Higher, Direction.Lower), chance.Of(0, 0.5m, 5, 10, 100), chance.Between(0, 4)),
        3 when Definition(Measured) is not null => Given(),
        _ => Counting(),
    };

    private FactWithin Within(string fact)
    {
        var least = chance.Amount(40);
        return chance.Between(0, 2) switch
        {
            0 => new FactWithin(fact, least, null),
            1 => new FactWithin(fact, null, least),
            _ => new FactWithin(fact, least, least + chance.Amount(40)),
        };
    }

    private FactsGiven Given()
    {
        var metrics = chance.Some(edition.Facts.Where(Measured).Select(fact => fact.Metric ?? fact.Id).Distinct(), 1, 3);
        return new FactsGiven([.. metrics], chance.Between(1, metrics.Count), chance.Between(0, 3));
    }

    private Scope Scope()
    {
        var scope = new Scope
        {
            Categories = chance.Percent(25) ? [.. chance.Some(edition.Categories, 1, 3).Select(category => category.Key)] : [],
            Outside = chance.Percent(15) ? [.. chance.Some(edition.Categories, 1, 2).Select(category => category.Key)] : [],
            Tags = chance.Percent(25) ? [.. chance.Some(edition.Actions.SelectMany(action => action.Tags).Distinct(), 1, 2)] : [],
            Actions = chance.Percent(15) ? [.. chance.Some(edition.Actions, 1, 4).Select(action => action.Key)] : [],
        };
        return edition.Actions.Any(scope.Covers) ? scope : Certification.Scope.Everything;
    }

    private FactDefinition? Definition(Func<FactDefinition, bool> fits) => chance.Some(edition.Facts.Where(fits), 1, 1).FirstOrDefault();

    private static bool Measured(FactDefinition fact) => fact is { Type: FactType.Number, Yearly: true };
}
