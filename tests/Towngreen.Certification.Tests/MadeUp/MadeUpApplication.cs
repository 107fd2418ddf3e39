using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests.MadeUp;

/// <summary>An application to a program, made up from a number: claims that count and claims that do not, facts, a past.</summary>
internal sealed class MadeUpApplication
{
    private readonly Edition _edition;
    private readonly Chance _chance;

    private MadeUpApplication(Edition edition, int number) => (_edition, _chance) = (edition, new Chance(number));

    /// <summary>The application of a number.</summary>
    public static Claims Of(Edition edition, int number) => new MadeUpApplication(edition, number).Draw();

    private Claims Draw() => new(
        [
            .. from action in _edition.Actions
               from credit in action.Credits
               where _chance.In(3)
               select AClaim(action, credit),
        ],
        new History(
            null,
            [.. _edition.Actions.Where(_ => _chance.In(8)).Select(action => new EarnedCredit(action.Key, _chance.OneOf(action.Credits).Id, Lately.AddYears(-4)))],
            _chance.In(3) ? $"level{_chance.Among(0, 2)}" : null),
        [.. SomeFacts()],
        [.. _edition.Actions.Where(_ => _chance.In(12)).Select(action => new NotApplicable(action.Key, "None here", _chance.OneOf(Statuses)))]);

    private static ClaimStatus[] Statuses { get; } = [ClaimStatus.Claimed, ClaimStatus.Claimed, ClaimStatus.Approved, ClaimStatus.Returned, ClaimStatus.Declined];

    private Claim AClaim(ActionDefinition action, Credit credit) => new()
    {
        Action = action.Key,
        Credit = credit.Id,
        CompletedOn = _chance.In(5) ? null : Lately,
        Status = _chance.OneOf(Statuses),
        Entries = [.. Enumerable.Range(0, _chance.Among(1, 4)).Select(_ => AnEntry())],
    };

    private Entry AnEntry() => Entry(
    [
        .. _chance.In(4) ? [] : new[] { ("size", (EvidenceValue)new NumberValue(_chance.Among(0, 60))) },
        .. _chance.In(4) ? [] : new[] { ("people", (EvidenceValue)new PeopleValue([.. Enumerable.Range(0, _chance.Among(1, 6)).Select(person => new Person($"Person {person}", "", [], []))])) },
        .. _chance.In(4) ? [] : new[] { ("target", (EvidenceValue)new ActionValue(_chance.OneOf(_edition.Actions).Key)) },
        .. _chance.In(4) ? [] : new[] { ("name", (EvidenceValue)new TextValue($"Name {_chance.Among(0, 3)}")) },
    ]);

    private IEnumerable<Fact> SomeFacts()
    {
        if (!_chance.In(5))
        {
            yield return new("class", null, new ChoiceValue(_chance.In(2) ? "A" : "B"));
        }

        if (!_chance.In(5))
        {
            yield return new("signed", null, new ChoiceValue(_chance.In(3) ? FactDefinition.No : FactDefinition.Yes));
        }

        if (!_chance.In(5))
        {
            yield return new("share", null, new NumberValue(_chance.Among(-5, 60)));
        }

        foreach (var year in Enumerable.Range(HandIn.Year - 4, 6).Where(_ => _chance.In(2)))
        {
            yield return new("use", year, new NumberValue(_chance.Among(50, 60)));
        }
    }
}
