namespace Towngreen.Certification.Tests.RandomPrograms;

/// <summary>Actions with credits of every points rule, criterion, window and prerequisite.</summary>
internal static class RandomCredits
{
    /// <summary>
    /// Prerequisites point to actions drawn earlier and to earlier credits of the same action, so that they never go in a circle; the edition
    /// lists the actions in another order.
    /// </summary>
    public static List<ActionDefinition> Actions(Chance chance, List<Category> categories)
    {
        List<ActionDefinition> drawn = [];
        var count = chance.Between(2, 9);
        for (var place = 1; place <= count; place++)
        {
            var credits = new List<Credit>();
            var ways = chance.Of(1, 1, 2, 3);
            for (var way = 1; way <= ways; way++)
            {
                credits.Add(Credit(chance, $"a{place}", $"w{way}", drawn, credits));
            }

            drawn.Add(new ActionDefinition
            {
                Key = $"a{place}",
                Title = $"Action {place}",
                Category = chance.Of(categories).Key,
                Tags = [.. chance.Some(RandomEdition.Tags, 0, 2)],
                Credits = [.. credits],
                Cap = chance.Percent(25) ? chance.Points(1, 20) : null,
                BestCreditOnly = chance.Percent(25),
            });
        }

        return [.. LateTiers(chance, drawn).Select(action => (Action: action, Place: chance.Between(0, 1000))).OrderBy(pair => pair.Place).Select(pair => pair.Action)];
    }

    private static Credit Credit(Chance chance, string action, string id, List<ActionDefinition> actions, List<Credit> siblings)
    {
        var evidence = RandomEvidence.Fields(chance);
        List<Prerequisite> possible =
        [
            .. actions.SelectMany(before => before.Credits.Select(credit => new Prerequisite(before.Key, credit.Id)).Append(new Prerequisite(before.Key))),
            .. siblings.Select(credit => new Prerequisite(action, credit.Id)),
        ];
        return new Credit
        {
            Id = id,
            Title = $"Way {id}",
            Points = RandomEvidence.Rule(chance, evidence, 2),
            Source = RandomEdition.Source(chance),
            AllowsRolling = chance.Percent(70),
            MaxEntries = chance.Of(1, 1, 2, 3, 4),
            Evidence = [.. evidence],
            Criteria = [.. RandomEvidence.Criteria(chance, evidence)],
            Requires = chance.Percent(25) ? [.. chance.Some(possible, 1, 2)] : [],
            Window = chance.Percent(25) ? RandomEdition.Window(chance) : null,
            Effort = chance.Percent(50) ? chance.Between(0, 40) : null,
        };
    }

    /// <summary>Some tiers ask for any credit of the edition, their own included: a tier never decides whether a claim counts.</summary>
    private static List<ActionDefinition> LateTiers(Chance chance, List<ActionDefinition> actions)
    {
        List<Prerequisite> every = [.. actions.SelectMany(action => action.Credits.Select(credit => new Prerequisite(action.Key, credit.Id)).Append(new Prerequisite(action.Key)))];
        return [.. actions.Select(action => action with { Credits = [.. action.Credits.Select(credit => credit with { Points = Asking(credit.Points) })] })];

        PointsRule Asking(PointsRule rule) => rule switch
        {
            TieredPoints tiered => tiered with { Tiers = [.. tiered.Tiers.Select(tier => chance.Percent(30) ? tier with { Requires = [.. chance.Some(every, 1, 2)] } : tier)] },
            BestOf best => new BestOf([.. best.Rules.Select(Asking)]),
            _ => rule,
        };
    }
}
