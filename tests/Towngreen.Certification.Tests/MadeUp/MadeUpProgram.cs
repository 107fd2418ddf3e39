using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests.MadeUp;

/// <summary>A program with every kind of rule, made up from a number: the same number always makes the same program.</summary>
internal sealed class MadeUpProgram
{
    private static readonly string[] Categories = ["1", "2", "3"];
    private static readonly string[] Tags = ["x", "y", "z"];

    private readonly Chance _chance;

    private MadeUpProgram(int number) => _chance = new Chance(number);

    /// <summary>The program of a number.</summary>
    public static Edition Of(int number)
    {
        var program = new MadeUpProgram(number);
        for (; ; )
        {
            // A category may have drawn no action, or a tag: such a program has faults and another one is drawn.
            if (program.Draw() is { } edition)
            {
                return edition;
            }
        }
    }

    private Edition? Draw()
    {
        var actions = new List<ActionDefinition>();
        for (var left = _chance.Among(3, 9); left > 0; left--)
        {
            actions.Add(AnAction($"act{actions.Count}", actions));
        }

        var requirements = new MadeUpRequirements(_chance, actions, Categories, Tags);
        try
        {
            return new Edition(Parts(
                [.. actions],
                [.. Enumerable.Range(0, 3).Select(level => new Level($"level{level}", $"Level {level}", requirements.Next(levels: level)))],
                [.. Enumerable.Range(0, 2).Select(designation => new Designation($"green{designation}", "Green", requirements.Next(designations: designation)))]) with
            {
                Facts = MadeUpRequirements.Facts,
            });
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private ActionDefinition AnAction(string key, List<ActionDefinition> earlier) => new()
    {
        Key = key,
        Title = key,
        Category = _chance.OneOf(Categories),
        Tags = [.. Tags.Where(_ => _chance.In(3))],
        Cap = _chance.In(4) ? Half(4, 60) : null,
        BestCreditOnly = _chance.In(6),
        Credits = [.. Enumerable.Range(0, _chance.Among(1, 3)).Select(number => ACredit($"c{number}", earlier))],
    };

    private Credit ACredit(string id, List<ActionDefinition> earlier) => new()
    {
        Id = id,
        Title = id,
        Points = ARule(earlier, _chance.Among(0, 6)),
        MaxEntries = _chance.In(2) ? 1 : _chance.Among(2, 4),
        Effort = _chance.In(2) ? _chance.Among(1, 20) / 2m : null,
        Requires = [.. earlier.Where(_ => _chance.In(12)).Select(APrerequisite)],
        Evidence =
        [
            Field("size", EvidenceType.Number) with { Required = false, Maximum = _chance.In(5) ? 50 : null },
            Field("people", EvidenceType.People) with { Required = false },
            Field("target", EvidenceType.Action) with { Required = false },
            Field("name", EvidenceType.Text) with { Required = false },
        ],
    };

    private Prerequisite APrerequisite(ActionDefinition action) => new(action.Key, _chance.In(2) ? null : _chance.OneOf([.. action.Credits]).Id);

    private PointsRule ARule(List<ActionDefinition> earlier, int kind) => kind switch
    {
        0 or 1 => new FixedPoints(Half(0, 50)),
        2 => PerEntry(Half(1, 20)),
        3 => PerUnit(Half(1, 10)),
        4 or 5 => Tiers(earlier),
        _ => new BestOf([ARule(earlier, _chance.Among(0, 3)), Tiers(earlier)]),
    };

    private PointsPerEntry PerEntry(Points each) => new(each, each + Half(0, 40));

    private PointsPerUnit PerUnit(Points each) => new(_chance.In(2) ? "size" : "people", each, _chance.Among(1, 4), each + Half(0, 40));

    private TieredPoints Tiers(List<ActionDefinition> earlier)
    {
        var (tiers, from, points) = (new List<Tier>(), 0, Points.Zero);
        for (var left = _chance.Among(1, 3); left > 0; left--)
        {
            (from, points) = (from + _chance.Among(1, 30), points + Half(0, 30));
            tiers.Add(new Tier(from, points) { Requires = [.. earlier.Where(_ => _chance.In(10)).Select(APrerequisite)] });
        }

        return new TieredPoints("size", [.. tiers]);
    }

    private Points Half(int least, int most) => new(_chance.Among(least, most) / 2m);
}
